import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { repository } from '../config.ts';
import { workerFlags } from '../memory-flags.ts';
import { compileCacheFolder } from '../start/environment.ts';
import { readMemory, readProcess, type Measured } from './measure-process.ts';
import { handOverChange, type BenchChange } from './hand-over.ts';

export interface RunningWorker {
  child: ChildProcess;
  /** From the launch of the process until it said that it is ready. */
  readySeconds: number;
  megabytes: number;
}

/** Starts the real worker and waits until it is ready. */
export async function startWorker(databaseUrl: string, dataDir: string): Promise<RunningWorker> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...workerFlags, join(repository, 'scripts/worker.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(dataDir, compileCacheFolder),
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PUBLIC_URL: 'https://guong.example',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  for await (const line of lines) if (line.includes('worker ready')) break;
  child.stdout.resume();
  const readySeconds = (performance.now() - startedAt) / 1000;
  return { child, readySeconds, megabytes: readMemory(child.pid ?? 0) };
}

export async function stopWorker({ child }: RunningWorker): Promise<void> {
  const left = once(child, 'exit');
  child.kill('SIGTERM');
  await left;
}

export function measureWorker({ child }: RunningWorker): Omit<Measured, 'seconds'> {
  const measured = readProcess(child.pid ?? 0);
  if (!measured) throw new Error('The worker died while it was measured.');
  return measured;
}

export interface Latency {
  /** Milliseconds from the commit of the editor's transaction to the receipt that all pages are written. */
  median: number;
  worst: number;
  /** The same until the document's own page was written. */
  own: { median: number; worst: number };
  pages: number;
}

/** Publishes changes one after the other, as an editor would, and times each until its pages are written. */
export async function measureLatency(client: pg.Client, changes: readonly BenchChange[]): Promise<Latency> {
  const times: number[] = [];
  const ownTimes: number[] = [];
  let pages = 0;
  for (const change of changes) {
    const id = await handOverChange(client, change);
    const startedAt = Date.now();
    const written = await waitUntilWritten(client, id);
    times.push(Date.now() - startedAt);
    ownTimes.push(written.ownAt - startedAt);
    pages = Math.max(pages, written.pages);
    await pause(200);
  }
  return { ...summarize(times), own: summarize(ownTimes), pages };
}

function summarize(times: number[]): { median: number; worst: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

/** Seconds until everything, a last change included, can be found by search. */
export async function measureIndexing(client: pg.Client, [change]: readonly BenchChange[]): Promise<number> {
  if (!change) throw new Error('There is no change to wait for.');
  const startedAt = performance.now();
  const id = await handOverChange(client, change);
  for (;;) {
    const { rowCount } = await client.query(
      'select 1 from releases where id = $1 and indexed_at is not null',
      [id],
    );
    if (rowCount) return (performance.now() - startedAt) / 1000;
    await pause(200);
  }
}

interface WrittenRow {
  rendered_at: Date | null;
  error: string | null;
  pages: number;
  places: { page?: string };
}

async function waitUntilWritten(client: pg.Client, id: number): Promise<{ pages: number; ownAt: number }> {
  for (;;) {
    const { rows } = await client.query<WrittenRow>(
      'select rendered_at, error, pages, places from releases where id = $1',
      [id],
    );
    const [row] = rows;
    if (row?.error) throw new Error(row.error);
    if (row?.rendered_at)
      return { pages: row.pages, ownAt: Date.parse(row.places.page ?? row.rendered_at.toISOString()) };
    await pause(3);
  }
}
