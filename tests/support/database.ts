import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { inject, vi } from 'vitest';

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  drop(): Promise<void>;
}

/** A database that others are cloned from; made once in a run, however many files ask for it. */
export interface DatabaseTemplate {
  readonly name: string;
}

/**
 * Makes a template once. Its name carries a hash of `sources` (paths of migrations and the like), so a changed source
 * makes a new template in watch mode.
 * @param prepare fills the empty database at `url`, and closes its connections
 * @example const template = await prepareTemplate('cms', (url) => migrate(url), ['cms/migrations/index.ts']);
 */
export async function prepareTemplate(
  name: string,
  prepare: (url: string) => Promise<void>,
  sources: readonly string[] = [],
): Promise<DatabaseTemplate> {
  const database = `template_${name}_${hashFiles(sources)}`;
  await withMaintenance(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [database]);
    const ready = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
      database,
    ]);
    if (ready.rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${database}"`);
    await prepare(urlOf(database));
    await client.query(`ALTER DATABASE "${database}" IS_TEMPLATE true`);
  });
  return { name: database };
}

/** A database for one test file: empty, or a clone of a template. */
export async function createDatabase({
  template,
}: { template?: DatabaseTemplate } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = template ? ` TEMPLATE "${template.name}"` : '';
  await withMaintenance((client) => createWhenFree(client, `CREATE DATABASE "${name}"${source}`));
  return { name, url: urlOf(name), drop: () => dropDatabase(name) };
}

/** A template cannot be cloned while someone is connected to it (55006), and a closed connection lingers a moment. */
async function createWhenFree(client: pg.Client, statement: string): Promise<void> {
  const create = async (): Promise<boolean> => {
    try {
      await client.query(statement);
      return true;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === '55006') return false;
      throw error;
    }
  };
  await vi.waitUntil(create, { timeout: 200_000, interval: 100 });
}

async function dropDatabase(name: string): Promise<void> {
  await withMaintenance(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });
}

async function withMaintenance(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(inject('postgresUrl'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}
