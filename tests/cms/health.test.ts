import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { openNewsroom } from './support/newsroom.ts';

const key = 'a-key-of-this-start';

const newsroom = await openNewsroom({ CMS_HEALTH_KEY: key });

const ask = (headers: Record<string, string> = { 'x-health-key': key }) =>
  newsroom.send<{ failures: string[] }>(undefined, 'GET', '/health', undefined, headers);

describe('the health of the CMS', () => {
  test('is good when the database answers and a file can be written; nothing is left of it', async () => {
    expect(await ask()).toEqual({ status: 200, body: { failures: [] } });
    expect(readdirSync(join(newsroom.dataDir, 'half-uploads'))).toEqual([]);
  });

  test('is nobody’s business but the start command’s', async () => {
    expect((await ask({})).status).toBe(404);
    expect((await ask({ 'x-health-key': 'x' })).status).toBe(404);
    const manager = await newsroom.hire('administrator');
    expect((await newsroom.send(manager, 'GET', '/health')).status).toBe(404);
  });

  test('is bad while every thread of the process is held', async () => {
    const pipes = Array.from({ length: Number(process.env.UV_THREADPOOL_SIZE ?? 4) }, (_, index) =>
      join(makeFolderForTest(), `pipe${index}`),
    );
    execFileSync('mkfifo', pipes);
    // Opening a pipe that nobody writes to holds a thread until somebody does.
    const held = pipes.map((pipe) => open(pipe, 'r'));
    const { status, body } = await ask();
    for (const pipe of pipes) closeSync(openSync(pipe, constants.O_RDWR));
    await Promise.all(held.map(async (file) => (await file).close()));
    expect(status).toBe(503);
    expect(body.failures.join()).toContain('ghi và đọc một tệp: quá 8 giây');
    expect((await ask()).status).toBe(200);
  });

  test('is bad while every connection to the database is held', async () => {
    const { pool } = newsroom.payload.db;
    // As many as there may be: those that are in use elsewhere are waited for, and nobody else gets one before.
    const held = Array.from({ length: 12 }, () => pool.connect());
    const { status, body } = await ask();
    for (const connection of held) (await connection).release();
    expect(status).toBe(503);
    expect(body.failures.join()).toContain('hỏi cơ sở dữ liệu: quá 8 giây');
    expect((await ask()).status).toBe(200);
  });
});
