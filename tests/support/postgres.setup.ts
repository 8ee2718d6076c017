import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres, type RunningPostgres } from '../../scripts/postgres/start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

interface SharedServer {
  users: number;
  readonly folder: string;
  readonly server: Promise<RunningPostgres>;
}

declare global {
  var sharedTestPostgres: SharedServer | undefined;
}

/**
 * Nothing of a test run has to survive a power cut. Autovacuum belongs to the superuser: while it visits a database,
 * the role of the tests may not drop that database WITH (FORCE).
 */
const FAST_AND_FORGETFUL = {
  autovacuum: 'off',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/** One PostgreSQL server for the whole run, however many projects ask for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (globalThis.sharedTestPostgres ??= start());
  shared.users += 1;
  const { url } = await shared.server;
  project.provide('postgresUrl', url);
  return () => release(shared);
}

function start(): SharedServer {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-postgres-'));
  const server = startPostgres({ dataDir: folder, settings: FAST_AND_FORGETFUL });
  return { users: 0, folder, server };
}

async function release(shared: SharedServer): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  globalThis.sharedTestPostgres = undefined;
  await (await shared.server).stop();
  rmSync(shared.folder, { recursive: true, force: true });
}
