'use client';
import { use } from 'react';
import { ask } from '../requests/ask.ts';
import type { Frame } from './frame.ts';
import { getFramePath } from './frame-path.ts';
import { getShownFrames } from './shown-frames.ts';

const RETRY = 2_000;

const fetched = new Map<string, Promise<Frame>>();

/** The frame of a version: on the server as it was put there, in a browser fetched once and kept by it. */
export function useFrame(version: string): Frame {
  const shown = getShownFrames().get(version);
  if (shown) return shown;
  let frame = fetched.get(version);
  if (!frame) fetched.set(version, (frame = fetchFrame(version)));
  return use(frame);
}

/** Tries until it is there: without it the page can be read, but nothing can be done on it. */
async function fetchFrame(version: string): Promise<Frame> {
  for (;;) {
    const answer = await ask<Frame>(getFramePath(version));
    if (answer.ok) {
      getShownFrames().set(version, answer.body);
      return answer.body;
    }
    // Whoever is signed out meanwhile is asked to sign in by the page itself.
    if (answer.trouble === 'session') window.location.reload();
    await new Promise((resolve) => {
      setTimeout(resolve, RETRY);
    });
  }
}
