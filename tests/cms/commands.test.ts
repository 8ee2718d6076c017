import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { formerMigrations } from '../../cms/migrations/former.ts';
import { migrations } from '../../cms/migrations/index.ts';
import { createDatabase } from '../support/database.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { cmsCommands, createCmsDatabase, makeCmsEnvironment, runCmsCommand } from './support/template.ts';

// A command starts a whole process, on a machine that may do other things.
vi.setConfig({ testTimeout: 120_000 });

async function prepare(): Promise<Record<string, string>> {
  const folder = makeFolderForTest();
  const database = await createCmsDatabase(folder);
  onTestFinished(() => database.drop());
  return makeCmsEnvironment(database.url, folder);
}

async function ask(environment: Record<string, string>, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(environment.DATABASE_URL);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

describe('commands of the CMS', () => {
  test('never print a statement of the database or its values, whatever is refused', async () => {
    const environment = await prepare();
    await ask(environment, 'ALTER TABLE users ADD CONSTRAINT refuses CHECK (false) NOT VALID');
    const args = ['user', 'create', '--email', 'moi@toasoan.test', '--role', 'editor'];
    const refused = run(args, environment);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('refuses');
    for (const hidden of ['insert into', 'pbkdf2', 'params', '"salt"'])
      expect(refused.stderr + refused.stdout).not.toContain(hidden);
  });

  test('take a unit by its address as well as by its id, and name the one that is not there', async () => {
    const environment = await prepare();
    const args = ['user', 'create', '--email', 'moi@toasoan.test', '--role', 'contributor', '--unit'];
    const refused = run([...args, 'so-ngoai-vu-lang-son'], environment);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Không có đơn vị “so-ngoai-vu-lang-son”');
    expect(refused.stderr).not.toContain('insert into');
    expect(await ask(environment, 'SELECT count(*)::int AS users FROM users')).toEqual([{ users: 0 }]);
  });

  test('migrate an empty database once, also when two start together', async () => {
    const folder = makeFolderForTest();
    const database = await createDatabase();
    onTestFinished(() => database.drop());
    const environment = makeCmsEnvironment(database.url, folder);
    const first = runCmsCommand(['migrate'], environment) as { migrated: string[] };
    expect(first.migrated.length).toBeGreaterThan(0);
    expect(runCmsCommand(['migrate'], environment)).toEqual({ migrated: [] });
    expect(await ask(environment, "SELECT nextval('published_documents_sequence') AS next")).toEqual([
      { next: '1' },
    ]);
  });

  test('make the first administrator once, with a random password when none is given', async () => {
    const environment = await prepare();
    const made = runCmsCommand(['ensure-admin'], { ...environment, ADMIN_EMAIL: 'to@toasoan.test' });
    expect(made).toEqual({
      created: true,
      email: 'to@toasoan.test',
      password: expect.stringMatching(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/),
    });
    expect(runCmsCommand(['ensure-admin'], environment)).toEqual({ created: false });
    expect(await ask(environment, 'SELECT role, email FROM users')).toEqual([
      { role: 'administrator', email: 'to@toasoan.test' },
    ]);
  });

  test('give a CMS without an edition the settings that a public site needs, and leave saved ones alone', async () => {
    const environment = await prepare();
    expect(runCmsCommand(['ensure-site'], environment)).toEqual({
      made: ['site-settings', 'home', 'search-aliases'],
    });
    expect(runCmsCommand(['ensure-site'], environment)).toEqual({ made: [] });
    const [settings] = await ask(
      environment,
      "SELECT state, document FROM published_documents WHERE key = 'settings/settings'",
    );
    expect(settings).toMatchObject({
      state: 'live',
      document: { name: { vi: 'Gương Sáng' }, languages: ['vi'] },
    });
  });

  test('refuse a weak password and an unknown command, in Vietnamese, with exit code 1', async () => {
    const environment = await prepare();
    const weak = run(['ensure-admin'], { ...environment, ADMIN_PASSWORD: 'ngắn' });
    expect(weak).toMatchObject({ status: 1, stdout: '' });
    expect(weak.stderr).toContain('ADMIN_PASSWORD không dùng được');
    expect(run(['bay'], environment).stderr).toContain('Không có lệnh “bay”');
    expect(run(['migrate'], { ...environment, DATABASE_URL: '' }).stderr).toContain('Thiếu DATABASE_URL');
  });

  test('make accounts with a role, a unit and languages', async () => {
    const environment = await prepare();
    const made = runCmsCommand(
      ['user', 'create', '--email', 'dich@toasoan.test', '--role', 'translator', '--languages', 'kpm,km'],
      environment,
    );
    expect(made).toMatchObject({ email: 'dich@toasoan.test', password: expect.any(String) });
    expect(
      run(['user', 'create', '--email', 'dich@toasoan.test', '--role', 'editor'], environment).stderr,
    ).toContain('Đã có tài khoản');
    expect(run(['user', 'create', '--email', 'x@x.test', '--role', 'vua'], environment).stderr).toContain(
      'Vai trò:',
    );
  });
});

describe('a database of before the first release', () => {
  const remember = (names: readonly string[]): string =>
    `INSERT INTO payload_migrations (name, batch) SELECT unnest(ARRAY[${names.map((name) => `'${name}'`).join()}]), 1`;

  test('goes on from where its migrations, now one, have brought it', async () => {
    const environment = await prepare();
    await ask(environment, remember(formerMigrations));
    expect(runCmsCommand(['migrate'], environment)).toEqual({ migrated: [] });
    const rows = await ask(environment, 'SELECT name FROM payload_migrations ORDER BY name');
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  test('is refused unchanged when it stopped within them', async () => {
    const environment = await prepare();
    await ask(environment, remember(formerMigrations.slice(0, -1)));
    const refused = run(['migrate'], environment);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('còn thiếu 1 bước (bước đầu: 20261122_111928_profile_claims)');
    const rows = await ask(environment, 'SELECT name FROM payload_migrations');
    expect(rows).toHaveLength(migrations.length + formerMigrations.length - 1);
  });
});

test('the collections and the migrations describe the same database', () => {
  const before = readdirSync('cms/migrations');
  runPayload(['migrate:create', 'drift', '--skip-empty']);
  expect(readdirSync('cms/migrations')).toEqual(before);
});

test('the types of documents are those of the collections', () => {
  const written = join(makeFolderForTest(), 'payload-types.ts');
  runPayload(['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: written });
  expect(readFileSync(written, 'utf8')).toBe(readFileSync('cms/payload-types.ts', 'utf8'));
});

function runPayload(args: readonly string[], more: Record<string, string> = {}): void {
  const environment = { PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts', PAYLOAD_SECRET: 'x', ...more };
  execFileSync(process.execPath, ['node_modules/payload/bin.js', '--disable-transpile', ...args], {
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  });
}

function run(args: readonly string[], environment: Record<string, string>) {
  return spawnSync(process.execPath, [cmsCommands, ...args], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}
