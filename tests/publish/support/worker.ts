import { join } from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';
import type { HandOver } from '#contract/hand-over.ts';
import { composeFollowUps } from '../../../site/follow-ups.ts';
import { runWorker } from '../../../site/publisher/worker/run-worker.ts';
import type { BuiltSite } from '../../../site/publisher/render/built-site.ts';
import { createDatabase, prepareTemplate } from '../../support/database.ts';
import {
  createHandOverTables,
  handOver,
  handOverSql,
  readReceipts,
  type Change,
} from '../../support/hand-over.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { makeFixtureSite } from './fixture-site.ts';
import { makePublisher } from './make-publisher.ts';

export interface Newsroom {
  databaseUrl: string;
  client: pg.Client;
  dataDir: string;
  /** Hands over and waits until every receipt is rendered or has an error. */
  publish(...changes: Change[]): Promise<HandOver[]>;
  /** Path of a file of the public tree. */
  pathOf(address: string): string;
  /** Ends what works on it; called by `close`. */
  readonly endings: (() => Promise<void>)[];
  /** Ends its workers, and removes database and folder. */
  close(): Promise<void>;
}

/** A database and a data folder for one test file; `close` it in `afterAll`. */
export async function openNewsroom(): Promise<Newsroom> {
  const template = await prepareTemplate('hand_over', createTables, [handOverSql]);
  const database = await createDatabase({ template });
  const folder = makeTemporaryFolder();
  const client = new pg.Client(database.url);
  await client.connect();
  const endings: Newsroom['endings'] = [];
  return {
    databaseUrl: database.url,
    client,
    dataDir: folder.path,
    endings,
    async close() {
      for (const end of endings) await end();
      await client.end();
      await database.drop();
      folder.remove();
    },
    publish: async (...changes) => waitForReceipts(client, await handOver(client, changes)),
    pathOf: (address) =>
      join(folder.path, 'site/current', address, address.endsWith('/') ? 'index.html' : ''),
  };
}

export interface RunningWorker {
  lines: string[];
  /** Resolves when it has reconciled and takes hand-overs. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** The worker in this process, with a fixture site unless told otherwise. */
export function startWorker(
  newsroom: Newsroom,
  site: BuiltSite = makeFixtureSite(),
  probe?: string,
): RunningWorker {
  const abort = new AbortController();
  const lines: string[] = [];
  const { databaseUrl, dataDir } = newsroom;
  const running = runWorker({
    databaseUrl,
    signal: abort.signal,
    followUps: composeFollowUps({ dataDir }),
    ...(probe ? { probe } : {}),
    openPublisher: async () => makePublisher({ dataDir, site }),
    say: (line) => lines.push(line),
  });
  const stop = async (): Promise<void> => {
    abort.abort();
    await running;
  };
  newsroom.endings.push(stop);
  const ready = (): Promise<void> =>
    vi.waitFor(() => {
      if (!lines.includes('worker ready')) throw new Error(`The worker is not ready: ${lines.join(' ')}`);
    }, 60_000);
  return { lines, ready, stop };
}

export async function waitForReceipts(client: pg.ClientBase, ids: readonly number[]): Promise<HandOver[]> {
  return vi.waitFor(
    async () => {
      const receipts = await readReceipts(client, ids);
      const open = receipts.filter((row) => !row.rendered_at && !row.error);
      if (open.length) throw new Error(`${open.length} hand-overs are still on their way.`);
      return receipts;
    },
    { timeout: 200_000, interval: 20 },
  );
}

async function createTables(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await createHandOverTables(client);
  await client.end();
}
