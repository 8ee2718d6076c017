'use client';
import type { ReactNode } from 'react';
import { z } from 'zod';

// Asked whether it may make code from text, every page would offend against the policy, and be reported for it.
z.config({ jitless: true });

/** Stands around the whole interface, so that this is known before anything is checked. */
export function NoEval({ children }: { children?: ReactNode }) {
  return children;
}
