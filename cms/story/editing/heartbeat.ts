import type { Editing } from './endpoints.ts';

/** Milliseconds between heartbeats, and without a key or click after which the lease is given back. */
export const BEAT = 20_000;
const IDLE = 5 * 60_000;

/** Asks about the lease of a text, and takes it at once when it may be opened. */
export type LeaseRequest = (
  action: 'keep' | 'take' | 'look' | 'leave',
  mayOpen?: (seen: Editing) => boolean,
) => Promise<Editing | undefined>;

interface Heartbeat {
  request: LeaseRequest;
  isMine: () => boolean;
  /** Whether words stand in the form that are not stored yet. */
  hasUnsaved: () => boolean;
  /** Whether the form shows that revision of the text. */
  shows: (revision: number) => boolean;
  /** Gives the lease back while the page goes. */
  leave: () => void;
}

/**
 * Keeps the lease of a text while somebody works in this window.
 *
 * 1. Without a key or click for five minutes it is given back, unless words wait to be saved.
 * 2. It is taken again by a key or click in this window alone, when nobody has it or has changed the text meanwhile:
 *    never by a clock, and never by a window that merely stands open.
 * 3. It is given back when the window goes.
 * @returns what ends that
 */
export function startHeartbeat({ request, isMine, hasUnsaved, shows, leave }: Heartbeat): () => void {
  let lastInput = Date.now();
  let wasMine = false;
  const isIdle = () => Date.now() - lastInput > IDLE;
  const beat = async () => {
    wasMine ||= isMine();
    if (!isMine()) await request('look');
    else await request(isIdle() && !hasUnsaved() ? 'leave' : 'keep');
  };
  const onInput = () => {
    const isBack = wasMine && !isMine() && isIdle();
    lastInput = Date.now();
    if (isBack) void request('look', ({ holder, revision }) => !holder && shows(revision));
  };
  const onReturn = () => document.visibilityState === 'visible' && void beat();
  // After a reload the lease is still this window's.
  void request('look', (seen) => seen.mayEdit && (!seen.holder || seen.isMine));
  const timer = setInterval(() => void beat(), BEAT);
  for (const name of ['keydown', 'pointerdown'] as const) document.addEventListener(name, onInput);
  document.addEventListener('visibilitychange', onReturn);
  window.addEventListener('pagehide', leave);
  return () => {
    clearInterval(timer);
    for (const name of ['keydown', 'pointerdown'] as const) document.removeEventListener(name, onInput);
    document.removeEventListener('visibilitychange', onReturn);
    window.removeEventListener('pagehide', leave);
    leave();
  };
}
