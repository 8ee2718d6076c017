'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { HandOver } from '#contract/hand-over.ts';
import type { TermFlow } from './term-flow.ts';

/** What any way to the public tells of the last hand-over. */
interface HandedOver {
  receipt: HandOver | null;
}

interface Entry {
  flow: HandedOver | undefined;
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

/** Where a term or a page of settings stands now. */
export function useTermFlow(address: string | undefined): TermFlow | undefined {
  return useFlow<TermFlow>(address);
}

/** Where the document stands now, shared by all that shows it; asked again while a hand-over is on its way. */
export function useFlow<Flow extends HandedOver>(address: string | undefined): Flow | undefined {
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
    if (address) void refreshFlow(address);
  }, [address, lastUpdateTime]);
  return flow as Flow | undefined;
}

/** Asks the CMS again. */
export async function refreshFlow(address: string): Promise<void> {
  const entry = getEntry(address);
  clearTimeout(entry.timer);
  const answer = await ask<HandedOver>(`${address}/flow`);
  if (answer.ok) {
    entry.flow = answer.body;
    entry.listeners.forEach((listener) => listener());
  }
  if (isUnderWay(entry.flow) && entry.listeners.size > 0)
    entry.timer = setTimeout(() => void refreshFlow(address), pollEvery);
}

/** True while a hand-over of the last quarter of an hour has neither arrived nor failed. */
function isUnderWay(flow: HandedOver | undefined): boolean {
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
