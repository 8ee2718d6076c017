'use client';
import { useCallback, useEffect, useState } from 'react';
import { ask, type Answer } from '../requests/ask.ts';
import type { ListedSession } from './session-list.tsx';

export interface Security {
  isOwn: boolean;
  needsSecondFactor: boolean;
  secondFactor: { isOn: boolean; due?: string; recoveryLeft: number };
  sessions: ListedSession[];
}

/** Asks for something about the account, and reads again how it stands then. */
export type RunSecurity = <T extends object>(path: string, body: object) => Promise<Answer<T>>;

/** How an account is kept, and what the last step about it led to. */
export function useSecurity(id: number | string | undefined) {
  const [security, setSecurity] = useState<Security>();
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const found = id ? await readSecurity(id) : undefined;
    if (found) setSecurity(found);
  }, [id]);
  useEffect(() => {
    let isGone = false;
    if (id) void readSecurity(id).then((found) => !isGone && found && setSecurity(found));
    return () => {
      isGone = true;
    };
  }, [id]);
  const run: RunSecurity = async <T extends object>(path: string, body: object) => {
    const answer = await ask<T & { message?: string }>(`/api/users/${id}${path}`, { body });
    setSaid(answer.ok ? (answer.body.message ?? '') : answer.message);
    if (answer.ok) await load();
    return answer;
  };
  return { security, said, run };
}

async function readSecurity(id: number | string): Promise<Security | undefined> {
  const answer = await ask<Security>(`/api/users/${id}/security`);
  return answer.ok ? answer.body : undefined;
}
