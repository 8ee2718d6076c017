'use client';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { ClaimReport } from './claim-report.ts';

interface Answer {
  report?: ClaimReport;
  /** What went wrong, in Vietnamese; empty when nothing did. */
  message: string;
}

/**
 * The claims of a document, read again whenever it was saved, and a way to decide on them.
 * @param path of the document, `/<collection>/<id>`; undefined before it is saved
 */
export function useClaims(path: string | undefined, savedAt: unknown) {
  const [answer, setAnswer] = useState<Answer>({ message: '' });
  useEffect(() => {
    const ended = new AbortController();
    if (path) void askClaims(path).then((next) => !ended.signal.aborted && setAnswer(next));
    return () => ended.abort();
  }, [path, savedAt]);
  const act = async (body: object): Promise<boolean> => {
    const next = await askClaims(path ?? '', body);
    setAnswer((before) => ({ ...before, ...next }));
    return next.message === '';
  };
  return { ...answer, act };
}

async function askClaims(path: string, body?: object): Promise<Answer> {
  const answer = await ask<ClaimReport>(`/api${path}/claims`, body ? { body } : {});
  return answer.ok ? { report: answer.body, message: '' } : { message: answer.message };
}
