import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

/**
 * The order of Vietnamese, by ICU: letters first, then tones, then case; figures by their value. Deterministic, so that
 * equality and LIKE stay as they were.
 * @throws on a PostgreSQL server that was built without ICU
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  const { rows } = await db.execute(sql`SELECT 1 FROM pg_collation WHERE collprovider = 'i' LIMIT 1`);
  if (rows.length === 0) {
    throw new Error(
      'Máy chủ PostgreSQL này không có ICU nên không xếp được thứ tự tiếng Việt. Hãy dùng bản PostgreSQL dựng với ICU (các gói của Debian, Ubuntu, RHEL và PGDG đều có), hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm, rồi chạy lại. Chưa có gì trong cơ sở dữ liệu bị đổi.',
    );
  }
  await db.execute(sql`CREATE COLLATION IF NOT EXISTS "vietnamese" (provider = icu, locale = 'vi-u-kn')`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP COLLATION IF EXISTS "vietnamese"`);
}
