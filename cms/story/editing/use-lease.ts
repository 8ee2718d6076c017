'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { Editing } from './endpoints.ts';
import { BEAT, startHeartbeat, type LeaseRequest } from './heartbeat.ts';

/** This window of the browser; a reload keeps it. */
function getTab(): string {
  const made = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
  try {
    const known = window.sessionStorage.getItem('cua-so') ?? made;
    window.sessionStorage.setItem('cua-so', known);
    return known;
  } catch {
    return made;
  }
}

/** Who edits the story, asked for again and again; the lease is taken when it is free, and given back on leaving. */
export function useLease(story: string | undefined) {
  const [editing, setEditing] = useState<Editing>();
  /** Who took the text over while it was edited here. */
  const [takenBy, setTakenBy] = useState<string>();
  const tab = useRef('');
  const isMine = useRef(false);
  const staysOpen = useRef(false);
  /** Asks, and asks for a free lease at once: a form locked in between leaves the fields of its blocks locked. */
  const request: LeaseRequest = useCallback(
    async (action, mayOpen) => {
      if (!story) return undefined;
      const seen = await send(story, action, tab.current);
      const answer = seen && mayOpen?.(seen) ? ((await send(story, 'open', tab.current)) ?? seen) : seen;
      if (!answer) return undefined;
      if (isMine.current && !answer.isMine && answer.holder) setTakenBy(answer.holder.name);
      isMine.current = answer.isMine;
      if (action !== 'take' || !answer.isMine) setEditing(answer);
      return answer;
    },
    [story],
  );
  useEffect(() => {
    if (!story) return undefined;
    tab.current = getTab();
    const leave = () => {
      if (!isMine.current || staysOpen.current) return;
      const body = new Blob([JSON.stringify({ action: 'leave', tab: tab.current })], {
        type: 'application/json',
      });
      navigator.sendBeacon(`/api/stories/${story}/editing`, body);
    };
    const stop = startHeartbeat({ request, isMine: () => isMine.current, leave });
    return () => {
      stop();
      isMine.current = false;
    };
  }, [story, request]);
  /**
   * Takes the text over. When the page is then loaded anew, it stays locked until that: what would be typed into the old
   * text meanwhile would be lost. @returns whether it is this window's now
   */
  const take = async (isReloaded: boolean) => {
    const answer = await request('take');
    if (answer?.isMine && !isReloaded) setEditing(answer);
    return Boolean(answer?.isMine);
  };
  /** Loads the page anew without letting go of the lease. */
  const reload = () => {
    staysOpen.current = true;
    window.location.reload();
  };
  return { editing, takenBy, take, reload };
}

/** @returns nothing when nothing is known; the next heartbeat asks again */
async function send(story: string, action: string, tab: string): Promise<Editing | undefined> {
  const answer = await ask<Editing>(`/api/stories/${story}/editing`, { body: { action, tab }, wait: BEAT });
  return answer.ok ? answer.body : undefined;
}
