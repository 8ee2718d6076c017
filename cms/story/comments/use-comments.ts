'use client';
import { toast } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { Colleague } from './colleagues.ts';
import type { Thread } from './comment.ts';

/** Milliseconds after which comments of others are looked for. */
const LOOK = 30_000;

/** The threads of a text, looked for again and again, and who can be mentioned in them. */
export function useComments(story: string) {
  const [threads, setThreads] = useState<Thread[]>([]);
  const [colleagues, setColleagues] = useState<Colleague[]>([]);
  const load = useCallback(async () => {
    const answer = await read<{ threads: Thread[] }>(story, 'comments');
    if (answer) setThreads(answer.threads);
  }, [story]);
  useEffect(() => {
    const start = setTimeout(() => void load(), 0);
    void read<{ colleagues: Colleague[] }>(story, 'colleagues').then(
      (answer) => answer && setColleagues(answer.colleagues),
    );
    const timer = setInterval(() => void load(), LOOK);
    return () => {
      clearTimeout(start);
      clearInterval(timer);
    };
  }, [story, load]);
  const send = async (path: string, body: object): Promise<boolean> => {
    const isDone = await post(story, path, body);
    await load();
    return isDone;
  };
  return { threads, colleagues, send };
}

/** @returns nothing without an answer: it is asked again soon */
async function read<T>(story: string, path: string): Promise<T | undefined> {
  const answer = await ask<T>(`/api/stories/${story}/${path}`);
  return answer.ok ? answer.body : undefined;
}

async function post(story: string, path: string, body: object): Promise<boolean> {
  const answer = await ask(`/api/stories/${story}/${path}`, { body });
  if (!answer.ok) toast.error(`Chưa gửi được bình luận. ${answer.message}`);
  return answer.ok;
}
