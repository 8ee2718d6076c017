import type { Publisher } from '../publisher.ts';
import { ActiveWorker } from './active-worker.ts';
import type { MakeFollowUps } from '../after/background.ts';
import { pause } from '../../background/pause.ts';
import { openSession } from '../hand-over/session.ts';

export interface WorkerOptions {
  databaseUrl: string;
  /** Ends the worker after the write at hand. */
  signal: AbortSignal;
  /** Opens the folders; called only while the lock is held, and again each time it was won. */
  openPublisher(): Promise<Publisher>;
  /** What follows pages without keeping them waiting. */
  followUps: MakeFollowUps;
  /** Public origin, to fetch published pages from; without it they are read from the tree. */
  probe?: string;
  /** Serves something of the edition while this worker is the active one; returns what ends it. */
  serve?(publisher: Publisher): Promise<{ close(): Promise<void> }>;
  say(line: string): void;
}

const RECONNECT_MS = 500;
/** How long old releases may go on being deleted when the worker leaves. */
const LEAVE_MS = 3_000;

/** Runs until the signal: connects, waits for the lock, works; when the database goes away it starts over. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { signal, say } = options;
  let lastProblem = '';
  while (!signal.aborted) {
    try {
      await runSession(options);
      lastProblem = '';
    } catch (error) {
      if (signal.aborted) return;
      if (!isConnectionError(error)) throw error;
      const problem = error instanceof Error ? error.message : String(error);
      if (problem !== lastProblem) say(`Chưa nối được cơ sở dữ liệu: ${problem}. Đang thử lại.`);
      lastProblem = problem;
    }
    await pause(RECONNECT_MS, signal);
  }
}

async function runSession(options: WorkerOptions): Promise<void> {
  const { databaseUrl, signal, say } = options;
  let worker: ActiveWorker | undefined;
  const onWake = (): void => worker?.wake();
  const onStandby = (): void => say('Một tiến trình xuất bản khác đang làm việc; tiến trình này chờ thay.');
  const session = await openSession({ databaseUrl, signal, onWake, onStandby });
  if (!session) return;
  let publisher: Publisher | undefined;
  let service: { close(): Promise<void> } | undefined;
  signal.addEventListener('abort', onWake);
  try {
    publisher = await options.openPublisher();
    service = await options.serve?.(publisher);
    const { probe, followUps } = options;
    const onReady = (): void => say('worker ready');
    worker = new ActiveWorker({ publisher, session, signal, probe, followUps, onReady });
    await worker.run();
  } catch (error) {
    if (!session.lost.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', onWake);
    await service?.close();
    publisher?.close();
    const leave = new AbortController();
    await Promise.race([publisher?.folder.finishRemoving(), pause(LEAVE_MS, leave.signal)]);
    leave.abort();
    await session.end();
  }
}

/** Errors of the network and of a server that is starting, stopping or full; everything else is a defect. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as NodeJS.ErrnoException;
  return (
    /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08|57P|53)/.test(code) ||
    /^Connection terminated|timeout|not queryable/i.test(error.message)
  );
}
