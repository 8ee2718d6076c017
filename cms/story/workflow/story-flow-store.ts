'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { ask, isUnreachable } from '../../platform/requests/ask.ts';
import type { StoryFlow } from './story-flow.ts';

interface Entry {
  flow: StoryFlow | undefined;
  /** Questions so far, and which of them the flow answers. */
  asked: number;
  answered: number;
  listeners: Set<() => void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const entries = new Map<string, Entry>();
const pollEvery = 1_000;
/** Milliseconds after which a server that could not answer is asked again. */
const retryAfter = 5_000;

/** What is possible with a story now, shared by the buttons and the receipt; asked again while a hand-over is on its way. */
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

/** Asks the CMS again. On a slow line answers overtake each other: one that is older than what is known is dropped. */
export async function refreshFlow(id: string): Promise<void> {
  const entry = getEntry(id);
  clearTimeout(entry.timer);
  const question = (entry.asked += 1);
  const answer = await askFlow(id);
  if (question < entry.answered) return;
  if (answer && answer !== 'unreachable') {
    entry.answered = question;
    entry.flow = answer;
    entry.listeners.forEach((listener) => listener());
  }
  const pause = answer === 'unreachable' ? retryAfter : isUnderWay(entry.flow) ? pollEvery : undefined;
  if (pause === undefined || entry.listeners.size === 0) return;
  clearTimeout(entry.timer);
  entry.timer = setTimeout(() => void refreshFlow(id), pause);
}

/** @returns nothing when the story may not be seen any more */
async function askFlow(id: string): Promise<StoryFlow | 'unreachable' | undefined> {
  const answer = await ask<StoryFlow>(`/api/stories/${id}/flow`);
  if (answer.ok) return answer.body;
  return isUnreachable(answer) ? 'unreachable' : undefined;
}

/** True while a hand-over of the last quarter of an hour has neither arrived nor failed. */
function isUnderWay(flow: StoryFlow | undefined): boolean {
  const receipt = flow?.receipt;
  if (!receipt || receipt.error) return false;
  const isDone = receipt.live_at && (receipt.indexed_at || receipt.action === 'withdraw');
  const isTold = !flow.partners?.waiting;
  return !(isDone && isTold) && Date.now() - Date.parse(String(receipt.queued_at)) < 15 * 60_000;
}

function getEntry(id: string): Entry {
  const known = entries.get(id);
  if (known) return known;
  const entry: Entry = { flow: undefined, asked: 0, answered: 0, listeners: new Set(), timer: undefined };
  entries.set(id, entry);
  return entry;
}
