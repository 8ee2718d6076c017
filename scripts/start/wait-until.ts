import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';

export interface WaitOptions {
  /** What is waited for, for the message when it does not come. */
  readonly subject: string;
  readonly isReady: () => boolean | Promise<boolean>;
  /** Says why waiting further is useless. */
  readonly hasFailed?: () => boolean;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Asks again and again until something is ready. */
export async function waitUntil({
  subject,
  isReady,
  hasFailed,
  timeoutMs,
  signal,
}: WaitOptions): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady())) {
    signal?.throwIfAborted();
    if (hasFailed?.()) throw new OperatorError(`${subject} không chạy được; xem các dòng báo lỗi ở trên.`);
    if (Date.now() > deadline) {
      throw new OperatorError(
        `${subject} chưa sẵn sàng sau ${timeoutMs / 1000} giây; xem các dòng báo ở trên.`,
      );
    }
    await sleep(200, undefined, signal && { signal });
  }
}

/** Whether an address answers with a status below 400. */
export async function answersWell(url: string): Promise<boolean> {
  return ((await readStatus(url)) ?? 500) < 400;
}

async function readStatus(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
