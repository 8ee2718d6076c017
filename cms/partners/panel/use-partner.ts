'use client';
import { useCallback, useEffect, useState } from 'react';
import { ask, type Answer } from '../../platform/requests/ask.ts';
import type { ListedDelivery } from '../delivery-log.ts';
import type { PartnerStanding } from '../endpoints.ts';

/** Gives an order about a partner, and reads again how he stands then. */
export type RunOrder = <T extends object>(path: string, body?: object) => Promise<Answer<T>>;

const pollEvery = 2_000;

/** How a partner stands; it is read again every two seconds, so that what was just sent is seen to arrive. */
export function usePartner(id: string | undefined) {
  const [standing, setStanding] = useState<PartnerStanding>();
  const [older, setOlder] = useState<ListedDelivery[]>([]);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const found = id ? await readStanding(id) : undefined;
    if (found) setStanding(found);
  }, [id]);
  useEffect(() => {
    // The first answer comes as soon as there is one.
    const first = setTimeout(() => void load(), 0);
    const timer = setInterval(() => document.hidden || void load(), pollEvery);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [load]);
  const run: RunOrder = async <T extends object>(path: string, body: object = {}) => {
    const answer = await ask<T>(`/api/partners/${id}${path}`, { body });
    setSaid(answer.message);
    if (answer.ok) await load();
    return answer;
  };
  const newest = standing?.log ?? [];
  const below = newest.at(-1)?.event ?? 0;
  const log = [...newest, ...older.filter(({ event }) => event < below)];
  const readMore = async (): Promise<number> => {
    const found = id ? await readStanding(id, log.at(-1)?.event) : undefined;
    setOlder((known) => [...known, ...(found?.log ?? [])]);
    return found?.log.length ?? 0;
  };
  return { standing, log, said, run, readMore };
}

async function readStanding(id: string, below?: number): Promise<PartnerStanding | undefined> {
  const answer = await ask<PartnerStanding>(
    `/api/partners/${id}/standing${below === undefined ? '' : `?below=${below}`}`,
  );
  return answer.ok ? answer.body : undefined;
}
