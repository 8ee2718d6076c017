import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { runBehindName } from '../database/locks.ts';
import { fillEntries } from './fill-entries.ts';
import { getFillState } from './fill-state.ts';

const retry = 30_000;
/** Longest rest between two batches. */
const longestRest = 1_000;

/**
 * Looks through what cannot be found by its words yet, after the start, while people work: as long as one batch takes, the
 * next one waits. Of several processes one does it, the others then find nothing left.
 */
export function startFilling(open: () => Promise<Payload>): void {
  void fillUntilDone(open);
}

async function fillUntilDone(open: () => Promise<Payload>): Promise<void> {
  for (;;) {
    try {
      const payload = await open();
      await fillBehindLock(payload);
      return;
    } catch (error) {
      console.error('Chưa soát được chữ để tìm, đang thử lại:', error);
      await pause(retry, undefined, { ref: false });
    }
  }
}

async function fillBehindLock(payload: Payload): Promise<void> {
  const lock = await payload.db.pool.connect();
  const state = getFillState();
  try {
    const filled = await runBehindName(lock, 'cms/search-fill', () =>
      fillEntries(payload, {
        onBatch: async ({ left, milliseconds }) => {
          state.left = left;
          await pause(Math.min(milliseconds, longestRest), undefined, { ref: false });
        },
      }),
    );
    if (filled > 0) payload.logger.info(`Đã soát chữ để tìm của ${filled} hồ sơ.`);
  } finally {
    state.left = 0;
    lock.release();
  }
}
