import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.ts';
import { OperatorError } from '../operator-error.ts';

/**
 * Judges ADMIN_PASSWORD by the rule of the CMS before anything is made: at the end of a first start, which takes
 * minutes, it would leave an installation without an administrator. Where there is one already it is not used.
 * @throws OperatorError that says what is wrong with it
 */
export async function checkAdminPassword(config: Config): Promise<void> {
  const { adminPassword, adminEmail } = config;
  if (adminPassword === undefined || !(await isFirstStart(config))) return;
  // It brings Payload with it, which no other start needs.
  const { findPasswordProblem } = await import('../../cms/platform/accounts/check-password.ts');
  const problem = findPasswordProblem(adminPassword, adminEmail);
  if (problem === undefined) return;
  throw new OperatorError(
    `ADMIN_PASSWORD không dùng được. ${problem} Đặt mật khẩu khác, hoặc bỏ biến này để hệ thống tạo mật khẩu ngẫu nhiên; chưa có gì được tạo.`,
  );
}

async function isFirstStart({ dataDir, databaseUrl }: Config): Promise<boolean> {
  if (databaseUrl === undefined) return !existsSync(join(dataDir, 'postgres/cluster/PG_VERSION'));
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string | null }>("select to_regclass('users') as name");
    if (!rows[0]?.name) return true;
    const { rowCount } = await client.query('select 1 from users limit 1');
    return rowCount === 0;
  } catch {
    // Whoever opens the database next says what is wrong with it.
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}
