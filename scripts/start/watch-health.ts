import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './service.ts';

export interface HealthWatch {
  readonly service: Pick<Service, 'pid' | 'restart'>;
  /** What the service cannot do, in Vietnamese; nothing when it is well. Has to answer in `patienceMs`. */
  readonly check: (signal: AbortSignal) => Promise<string | undefined>;
  /** What everybody lacks, the service without its fault: then it is not restarted. */
  readonly findOutage: () => Promise<string | undefined>;
  readonly write: (line: string) => void;
  readonly everyMs?: number;
  readonly patienceMs?: number;
  /** How many checks one after another have to fail. */
  readonly most?: number;
  /** How long a process that was just started may take until its first good check. */
  readonly startMs?: number;
}

/**
 * Checks a service again and again, and restarts it when it fails several times on end: a process can live, and even
 * answer strangers, while nobody's work gets done.
 */
export function watchHealth(watch: HealthWatch): { stop(): Promise<void> } {
  const stop = new AbortController();
  const work = keepWatch(watch, stop.signal);
  return {
    async stop() {
      stop.abort();
      await work;
    },
  };
}

async function keepWatch(watch: HealthWatch, signal: AbortSignal): Promise<void> {
  const { service, write, everyMs = 10_000, most = 3, startMs = 180_000 } = watch;
  let known = service.pid();
  let since = Date.now();
  let isUp = true;
  let failures = 0;
  while (await waited(everyMs, signal)) {
    if (service.pid() !== known) {
      [known, since, isUp, failures] = [service.pid(), Date.now(), false, 0];
    }
    const illness = await examine(watch, signal);
    if (signal.aborted) return;
    if (illness === undefined) {
      [isUp, failures] = [true, 0];
      continue;
    }
    if (!isUp && Date.now() - since < startMs) continue;
    failures += 1;
    write(`không qua phép thử sức khỏe, lần ${failures} trong ${most}: ${illness}.`);
    if (failures < most) continue;
    failures = 0;
    const outage = await watch.findOutage();
    if (outage !== undefined) {
      write(`không khởi động lại, vì lỗi ở chỗ khác: ${outage}.`);
      continue;
    }
    write(`khởi động lại vì ${most} lần liền không qua phép thử sức khỏe.`);
    await service.restart();
  }
}

/** @returns false when the watch is over */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}

async function examine(
  { check, patienceMs = 15_000 }: HealthWatch,
  signal: AbortSignal,
): Promise<string | undefined> {
  const late = AbortSignal.timeout(patienceMs);
  try {
    return await check(AbortSignal.any([signal, late]));
  } catch (error) {
    if (late.aborted) return `không trả lời trong ${patienceMs / 1000} giây`;
    return error instanceof Error ? error.message : String(error);
  }
}
