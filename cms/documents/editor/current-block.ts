'use client';
import { useSyncExternalStore } from 'react';

/** Paragraph or block of the body in which the cursor stands. */
export interface CurrentBlock {
  block: string;
  /** How it begins. */
  text: string;
}

let current: CurrentBlock | undefined;
const listeners = new Set<() => void>();

export function setCurrentBlock(next: CurrentBlock | undefined): void {
  // The cursor leaves the body for the comment that is written; the paragraph stays the one that is meant.
  if (!next || (next.block === current?.block && next.text === current.text)) return;
  current = next;
  for (const listener of listeners) listener();
}

export function useCurrentBlock(): CurrentBlock | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    () => undefined,
  );
}
