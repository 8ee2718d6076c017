import type { Editing } from './endpoints.ts';

/** Milliseconds between heartbeats, and without a key or click after which the lease is let go. */
export const BEAT = 20_000;
const IDLE = 15 * 60_000;

/** Asks about the lease of a text, and takes it at once when it may be opened. */
export type LeaseRequest = (
  action: 'keep' | 'take' | 'look',
  mayOpen?: (seen: Editing) => boolean,
) => Promise<Editing | undefined>;

interface Heartbeat {
  request: LeaseRequest;
  isMine: () => boolean;
  /** Gives the lease back. */
  leave: () => void;
}

/**
 * Keeps the lease of a text while somebody works in this window, looks whose it is while not, and gives it back when
 * the window goes. @returns what ends that
 */
export function startHeartbeat({ request, isMine, leave }: Heartbeat): () => void {
  let lastInput = Date.now();
  let wasMine = false;
  const beat = async () => {
    const isIdle = Date.now() - lastInput > IDLE;
    await request(isMine() && !isIdle ? 'keep' : 'look', ({ holder }) => !holder && wasMine && !isIdle);
    wasMine ||= isMine();
  };
  const onInput = () => {
    lastInput = Date.now();
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
