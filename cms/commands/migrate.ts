import { sql } from '@payloadcms/db-postgres';
import { migrations } from '../migrations/index.ts';
import { openPayload } from './open-payload.ts';

type Migrations = NonNullable<
  Parameters<Awaited<ReturnType<typeof openPayload>>['db']['migrate']>[0]
>['migrations'];

/** Brings the database to the form that this version needs. Two at once wait for each other. */
export async function migrate(): Promise<{ migrated: string[] }> {
  const payload = await openPayload();
  const lock = await payload.db.pool.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext('cms/migrate'))");
    const before = await listApplied();
    await payload.db.migrate({ migrations: migrations as unknown as Migrations });
    return { migrated: (await listApplied()).filter((name) => !before.includes(name)) };
  } finally {
    await lock.query("SELECT pg_advisory_unlock(hashtext('cms/migrate'))");
    lock.release();
  }

  async function listApplied(): Promise<string[]> {
    const { rows: tables } = await payload.db.drizzle.execute(
      sql`SELECT to_regclass('payload_migrations') AS name`,
    );
    if (!tables[0]?.name) return [];
    const { rows } = await payload.db.drizzle.execute(sql`SELECT name FROM payload_migrations ORDER BY name`);
    return rows.map((row) => String(row.name));
  }
}
