'use client';
import { useNav, usePreferences } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { WaitingCount } from '../queues/endpoint.ts';
import { QueueTitle } from './queue-title.tsx';

/** Minutes after which a page that stays open counts again. */
const every = 5;

/** In the menu: where something waits for this person, and how much. */
export function NavQueues() {
  useOpenMenu();
  const [waiting, setWaiting] = useState<readonly WaitingCount[]>([]);
  useEffect(() => {
    const given = new AbortController();
    const count = () =>
      void ask<WaitingCount[]>('/api/stories/queues', { signal: given.signal }).then((answer) => {
        if (answer.ok) setWaiting(answer.body);
      });
    count();
    const timer = setInterval(count, every * 60_000);
    return () => {
      clearInterval(timer);
      given.abort();
    };
  }, []);
  return waiting.map(({ id, title, total }) => (
    <a key={id} href={`/admin/hang-doi/${id}`} className="nav-links__queue">
      <QueueTitle title={title} total={total} />
    </a>
  ));
}

/** Pixels of a window from which on the menu has room beside the page. */
const roomy = 1_200;

/** Payload closes the menu below 1440 pixels; whoever has not closed it himself finds it open where there is room. */
function useOpenMenu(): void {
  const { hydrated, setNavOpen } = useNav();
  const { getPreference } = usePreferences();
  const isDone = useRef(false);
  useEffect(() => {
    if (!hydrated || isDone.current || window.innerWidth < roomy) return;
    isDone.current = true;
    void getPreference<{ open?: boolean }>('nav').then((known) => {
      if (known?.open !== false) setNavOpen(true);
    });
  }, [hydrated, getPreference, setNavOpen]);
}
