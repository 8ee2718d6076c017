import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readOrCreateCredentials } from './credentials.ts';
import { ensureDatabase } from './database.ts';
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
  const port = findRunningPort(folder);
  if (port === undefined) {
    const server = await startPostgres({ dataDir: folder });
    return { url: server.url, detach: server.stop };
  }
  const url = await ensureDatabase(readOrCreateCredentials(join(folder, 'credentials.json')), port);
  return { url, detach: () => Promise.resolve() };
}

/** Port of the server whose owner lives: fourth line of postmaster.pid. */
function findRunningPort(folder: string): number | undefined {
  const pidFile = join(folder, 'cluster/postmaster.pid');
  if (!existsSync(pidFile) || !existsSync(join(folder, 'owner.json'))) return undefined;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
  const isAlive = existsSync(`/proc/${pid}`);
  return isAlive ? Number(port) : undefined;
}
