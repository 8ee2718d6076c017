import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.ts';
import { describeError, OperatorError } from '../operator-error.ts';
import { startPostgres, type RunningPostgres } from '../postgres/start-postgres.ts';

export interface Database {
  readonly url: string;
  stop(): Promise<void>;
}

const OLDEST_VERSION = 160_000;
const RESTART_MS = 1000;

/** The database of DATABASE_URL when set, else the PostgreSQL from npm, started again whenever it dies. */
export async function openDatabase(config: Config, report: (line: string) => void): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    await checkDatabase(config.databaseUrl);
    return { url: config.databaseUrl, stop: () => Promise.resolve() };
  }
  return keepPostgres(join(config.dataDir, 'postgres'), config.postgresPort, report);
}

async function keepPostgres(
  dataDir: string,
  port: number,
  report: (line: string) => void,
): Promise<Database> {
  let isStopping = false;
  let server = await startPostgres({ dataDir, port });
  const restart = async (reason: string): Promise<void> => {
    if (isStopping) return;
    report(`đã dừng bất ngờ (${reason}), đang chạy lại.`);
    try {
      server = await startPostgres({ dataDir, port: server.port });
      report('đã chạy lại.');
      watch(server);
    } catch (error) {
      report(describeError(error));
      setTimeout(() => void restart('chưa chạy lại được'), RESTART_MS);
    }
  };
  const watch = ({ exited }: RunningPostgres): void => void exited.then(restart);
  watch(server);
  return {
    url: server.url,
    stop: async () => {
      isStopping = true;
      await server.stop();
    },
  };
}

/** @throws OperatorError when the database of DATABASE_URL cannot be used */
async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    if (Number(rows[0]?.server_version_num) >= OLDEST_VERSION) return;
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new OperatorError(
      `Không kết nối được cơ sở dữ liệu của DATABASE_URL (máy ${host}, tên ${pathname.slice(1)}): ` +
        `${(error as Error).message}. Kiểm tra máy chủ, tên, mật khẩu và tường lửa.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
  throw new OperatorError('Cơ sở dữ liệu của DATABASE_URL quá cũ: cần PostgreSQL 16 trở lên.');
}
