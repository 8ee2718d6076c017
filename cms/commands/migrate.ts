import { formerMigrations } from '../migrations/former.ts';
import { migrations } from '../migrations/index.ts';
import { adoptTopicCriteria } from '../programme/criteria/adopt-topic-criteria.ts';
import { runBehindName } from '../platform/database/locks.ts';
import { CommandError } from './command-error.ts';
import { openPayload } from './open-payload.ts';

type OpenPayload = Awaited<ReturnType<typeof openPayload>>;
interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: { name: string | null }[] }>;
}
type Migrations = NonNullable<Parameters<OpenPayload['db']['migrate']>[0]>['migrations'];

/**
 * Brings the database to the form that this version needs. Two at once wait for each other.
 * @throws CommandError when the database stopped within the migrations that were made one
 */
export async function migrate(): Promise<{ migrated: string[] }> {
  const payload = await openPayload();
  const lock = await payload.db.pool.connect();
  try {
    return await runBehindName(lock, 'cms/migrate', async () => {
      const before = await listApplied(lock);
      await forgetFormer(lock, before);
      await payload.db.migrate({ migrations: migrations as unknown as Migrations });
      await adoptTopicCriteria(payload);
      return { migrated: (await listApplied(lock)).filter((name) => !before.includes(name)) };
    });
  } finally {
    lock.release();
  }
}

async function listApplied(connection: Connection): Promise<string[]> {
  const { rows: tables } = await connection.query("SELECT to_regclass('payload_migrations') AS name");
  if (!tables[0]?.name) return [];
  const { rows } = await connection.query('SELECT name FROM payload_migrations ORDER BY name');
  return rows.map(({ name }) => String(name));
}

async function forgetFormer(connection: Connection, applied: readonly string[]): Promise<void> {
  const missing = formerMigrations.filter((name) => !applied.includes(name));
  if (missing.length === formerMigrations.length) return;
  if (missing.length > 0)
    throw new CommandError(
      `Cơ sở dữ liệu do một bản thử nghiệm trước bản phát hành đầu tiên tạo ra và còn thiếu ${missing.length} bước (bước đầu: ${missing[0]}), nên bản này không nâng cấp được. Chưa có gì bị đổi. Hãy nâng cấp bằng bản thử nghiệm cuối cùng trước, hoặc bắt đầu với cơ sở dữ liệu trống.`,
    );
  await connection.query('DELETE FROM payload_migrations WHERE name = ANY($1)', [formerMigrations]);
}
