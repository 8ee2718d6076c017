'use client';
import { useEffect, useSyncExternalStore } from 'react';
import type { StoryFlow } from '../workflow/story-flow.ts';

interface Entry {
  flow: StoryFlow | undefined;
  listeners: Set<() => void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const entries = new Map<string, Entry>();
const pollEvery = 1_000;

/** What is possible with a story now, shared by the buttons and the receipt; asked again while a release is on its way. */
export function useStoryFlow(id: string | undefined): StoryFlow | undefined {
  const entry = id ? getEntry(id) : undefined;
  const flow = useSyncExternalStore(
    (listener) => {
      entry?.listeners.add(listener);
      return () => entry?.listeners.delete(listener);
    },
    () => entry?.flow,
    () => undefined,
  );
  useEffect(() => {
    if (id && !entries.get(id)?.flow) void refreshFlow(id);
  }, [id]);
  return flow;
}

/** Asks the CMS again. */
export async function refreshFlow(id: string): Promise<void> {
  const entry = getEntry(id);
  clearTimeout(entry.timer);
  const response = await fetch(`/api/stories/${id}/flow`, { credentials: 'same-origin' });
  if (response.ok) {
    entry.flow = (await response.json()) as StoryFlow;
    entry.listeners.forEach((listener) => listener());
  }
  if (isUnderWay(entry.flow) && entry.listeners.size > 0)
    entry.timer = setTimeout(() => void refreshFlow(id), pollEvery);
}

/** True while a release of the last quarter of an hour has neither arrived nor failed. */
function isUnderWay(flow: StoryFlow | undefined): boolean {
  const receipt = flow?.receipt;
  if (!receipt || receipt.error) return false;
  const isDone = receipt.live_at && (receipt.indexed_at || receipt.action === 'withdraw');
  return !isDone && Date.now() - Date.parse(String(receipt.queued_at)) < 15 * 60_000;
}

function getEntry(id: string): Entry {
  const known = entries.get(id);
  if (known) return known;
  const entry: Entry = { flow: undefined, listeners: new Set(), timer: undefined };
  entries.set(id, entry);
  return entry;
}
