import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readOrCreateCredentials } from './credentials.ts';
import { ensureDatabase } from './database.ts';
import { isServerOf } from './leftover.ts';
import { startPostgres } from './start-postgres.ts';

export interface AttachedDatabase {
  readonly url: string;
  /** Stops the server if this call started it. */
  detach(): Promise<void>;
}

/** For commands beside a system that may or may not run: uses its database server, or starts it for a while. */
export async function attachDatabase({ databaseUrl, dataDir }: Config): Promise<AttachedDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, detach: () => Promise.resolve() };
  const folder = join(dataDir, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const port = findRunningPort(folder);
  if (port === undefined) {
    const server = await startPostgres({ dataDir: folder });
    return { url: server.url, detach: server.stop };
  }
  const url = await ensureDatabase(readOrCreateCredentials(join(folder, 'credentials.json')), port);
  return { url, detach: () => Promise.resolve() };
}

/** Port of the server that runs on the cluster: fourth line of postmaster.pid. */
function findRunningPort(folder: string): number | undefined {
  const cluster = join(realpathSync(folder), 'cluster');
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
  return isServerOf(cluster, Number(pid)) ? Number(port) : undefined;
}
