'use client';
import { useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { Editing } from './endpoints.ts';
import { BEAT, startHeartbeat, type LeaseRequest } from './heartbeat.ts';
import { getOpenRevision } from './saver-registry.ts';

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
  const hasUnsaved = useUnsaved();
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
      if (isMine.current && !staysOpen.current) sendLeave(story, tab.current);
    };
    const stop = startHeartbeat({
      request,
      isMine: () => isMine.current,
      hasUnsaved: () => hasUnsaved.current,
      shows: (revision) => getOpenRevision(story) === revision,
      leave,
    });
    return () => {
      stop();
      isMine.current = false;
    };
  }, [story, request, hasUnsaved]);
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

/** Whether words stand in the form that are not stored yet, for who asks between renders. */
function useUnsaved(): Readonly<{ current: boolean }> {
  const isModified = useFormModified();
  const hasUnsaved = useRef(isModified);
  useEffect(() => {
    hasUnsaved.current = isModified;
  }, [isModified]);
  return hasUnsaved;
}

/** Gives the lease back while the page goes: the browser sends it all the same. */
function sendLeave(story: string, tab: string): void {
  const body = new Blob([JSON.stringify({ action: 'leave', tab })], { type: 'application/json' });
  navigator.sendBeacon(`/api/stories/${story}/editing`, body);
}

/** @returns nothing when nothing is known; the next heartbeat asks again */
async function send(story: string, action: string, tab: string): Promise<Editing | undefined> {
  const answer = await ask<Editing>(`/api/stories/${story}/editing`, { body: { action, tab }, wait: BEAT });
  return answer.ok ? answer.body : undefined;
}
