'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { TermFlow } from './term-flow.ts';

interface Entry {
  flow: TermFlow | undefined;
  listeners: Set<() => void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const entries = new Map<string, Entry>();
const pollEvery = 1_000;

/** Where the document of the edit view is asked; undefined for one that is not saved yet. */
export function useFlowAddress(): string | undefined {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  if (globalSlug) return `/api/globals/${globalSlug}`;
  return collectionSlug && id ? `/api/${collectionSlug}/${id}` : undefined;
}

/** Where the document stands now, shared by all that shows it; asked again while a hand-over is on its way. */
export function useTermFlow(address: string | undefined): TermFlow | undefined {
  const { lastUpdateTime } = useDocumentInfo();
  const entry = address ? getEntry(address) : undefined;
  const flow = useSyncExternalStore(
    (listener) => {
      entry?.listeners.add(listener);
      return () => entry?.listeners.delete(listener);
    },
    () => entry?.flow,
    () => undefined,
  );
  useEffect(() => {
    if (address) void refresh(address);
  }, [address, lastUpdateTime]);
  return flow;
}

async function refresh(address: string): Promise<void> {
  const entry = getEntry(address);
  clearTimeout(entry.timer);
  const answer = await ask<TermFlow>(`${address}/flow`);
  if (answer.ok) {
    entry.flow = answer.body;
    entry.listeners.forEach((listener) => listener());
  }
  if (isUnderWay(entry.flow) && entry.listeners.size > 0)
    entry.timer = setTimeout(() => void refresh(address), pollEvery);
}

/** True while a hand-over of the last quarter of an hour has neither arrived nor failed. */
function isUnderWay(flow: TermFlow | undefined): boolean {
  const receipt = flow?.receipt;
  if (!receipt || receipt.error || (receipt.live_at && receipt.indexed_at)) return false;
  return Date.now() - Date.parse(String(receipt.queued_at)) < 15 * 60_000;
}

function getEntry(address: string): Entry {
  const known = entries.get(address);
  if (known) return known;
  const entry: Entry = { flow: undefined, listeners: new Set(), timer: undefined };
  entries.set(address, entry);
  return entry;
}
