import { chmodSync, chownSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../free-port.ts';
import { giveLock, takeLock } from '../folder-lock.ts';
import { OperatorError } from '../operator-error.ts';
import { findProcess } from '../process-identity.ts';
import { chooseAccount, type Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import { createCluster } from './cluster.ts';
import { readOrCreateCredentials } from './credentials.ts';
import { ensureDatabase } from './database.ts';
import { findLauncher } from './launcher.ts';
import { clearLeftover, stopServer } from './leftover.ts';
import { runServer } from './server-process.ts';

export interface PostgresOptions {
  /** Folder of the server: cluster, passwords, log. Made when missing. */
  readonly dataDir: string;
  /** 0 or absent: any free port. */
  readonly port?: number | undefined;
  /** Server settings, for example `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

export interface RunningPostgres {
  /** Address of the programs' database, with its password. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves with the reason when the server ends, whoever ended it. */
  readonly exited: Promise<string>;
  /** Fast shutdown: open transactions are rolled back and everything is on disk when it resolves. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL server that comes with npm on a data folder. It listens on 127.0.0.1 only, with random
 * passwords; it ends when this process ends, however that happens, and a server orphaned by an earlier run is
 * stopped first.
 * @throws OperatorError when another living process owns the folder, or the server cannot start
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(options.dataDir);
  const lock = join(folder, 'owner.json');
  const holder = takeLock(lock);
  if (holder) {
    throw new OperatorError(
      `Cơ sở dữ liệu trong “${folder}” đang được tiến trình ${holder.pid} dùng. ` +
        'Hệ thống đã chạy rồi: dừng tiến trình ấy trước, hoặc đặt DATA_DIR sang thư mục khác.',
    );
  }
  try {
    return await startLocked(folder, lock, options);
  } catch (error) {
    giveLock(lock);
    throw error;
  }
}

async function startLocked(folder: string, lock: string, options: PostgresOptions): Promise<RunningPostgres> {
  const cluster = join(folder, 'cluster');
  const binaries = findBinaries();
  const account = chooseAccount(cluster);
  letThrough(folder, account);
  const launcher = findLauncher(account, binaries, folder);
  const credentials = readOrCreateCredentials(join(folder, 'credentials.json'));
  await clearLeftover(cluster);
  createCluster({ cluster, binaries, launcher, account, password: credentials.superuser });
  const port = options.port || (await findFreePort());
  const { pid, exited } = await runServer({
    command: [...launcher, binaries.postgres, '-D', cluster, ...settingsOf(port, options.settings)],
    port,
    logFile: join(folder, 'server.log'),
    superuserPassword: credentials.superuser,
  });
  const stop = async (): Promise<void> => {
    const server = findProcess(pid);
    if (server) await stopServer(server, cluster);
    await exited;
    giveLock(lock);
  };
  try {
    return { url: await ensureDatabase(credentials, port), port, pid, exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server's own user may pass through the folder to its cluster, and see nothing else there. */
function letThrough(folder: string, { uid, gid }: Account): void {
  const ours = process.getuid?.() ?? uid;
  if (ours === uid) return chmodSync(folder, 0o700);
  chownSync(folder, ours, gid);
  chmodSync(folder, 0o710);
}

function settingsOf(port: number, settings: PostgresOptions['settings']): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_min_messages: 'warning',
    max_connections: '100',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
