import { execFile } from 'node:child_process';
import { chmodSync, existsSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkDataFolder } from '../../scripts/start/check-folder.ts';
import { checkPorts } from '../../scripts/start/check-ports.ts';
import { drawBanner } from '../../scripts/start/banner.ts';
import { parseStartOptions } from '../../scripts/start/options.ts';
import { readOrCreateSecrets } from '../../scripts/start/secrets.ts';
import { makeStopStack } from '../../scripts/start/stop-stack.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const facts = {
  publicUrl: 'http://localhost:4321',
  cmsUrl: 'http://localhost:3000',
  dataDir: '/srv/du-lieu',
  seconds: 3,
};

describe('starting', () => {
  test('names the port that is taken, and the variable that changes it', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const check = checkPorts([{ port, variable: 'SITE_PORT', purpose: 'trang công cộng' }]);
    await expect(check).rejects.toThrow(new RegExp(`Cổng ${port} của trang công cộng.*SITE_PORT`));
  });

  test('names the address that this machine does not have', async () => {
    const check = checkPorts([
      { port: 1, host: '192.0.2.1', variable: 'CMS_PORT', purpose: 'trang biên tập' },
    ]);
    await expect(check).rejects.toThrow(/“192[.]0[.]2[.]1”.*CMS_HOST/);
  });

  test('judges ADMIN_PASSWORD before anything is made', async () => {
    const dataDir = join(makeFolderForTest(), 'du-lieu');
    const start = promisify(execFile)(process.execPath, ['scripts/start.ts'], {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URL: '',
        ADMIN_EMAIL: 'toasoan@bao.vn',
        ADMIN_PASSWORD: 'toasoan-toasoan',
      },
    });
    await expect(start).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ADMIN_PASSWORD không dùng được'),
    });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('says that a data folder cannot be made where a file stands', () => {
    expect(() => checkDataFolder(join(process.execPath, 'var'))).toThrow('DATA_DIR sang thư mục khác');
  });

  test('makes its secrets once, for its user alone', () => {
    const folder = makeFolderForTest();
    chmodSync(folder, 0o755);
    const first = readOrCreateSecrets(folder);
    expect(readOrCreateSecrets(folder)).toEqual(first);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('shows a new administrator’s random password, and no password that the operator chose', () => {
    const random = drawBanner({ ...facts, administrator: { email: 'a@b.vn', password: 'abcde-fghij' } });
    const chosen = drawBanner({ ...facts, administrator: { email: 'a@b.vn', password: undefined } });
    expect(random).toContain('abcde-fghij');
    expect(chosen).toContain('(như ADMIN_PASSWORD)');
    expect(new Set(random.split('\n').map((line) => [...line].length)).size).toBe(1);
  });

  test('refuses an option that does not exist', () => {
    expect(() => parseStartOptions(['--demos'])).toThrow('“--demos”');
    expect(parseStartOptions(['--no-demo'])).toMatchObject({ demo: false });
  });

  test('stops what it started the other way round, once, and whatever fails', async () => {
    const stopped: string[] = [];
    const failures: string[] = [];
    const stack = makeStopStack((name) => failures.push(name));
    for (const name of ['cơ sở dữ liệu', 'xuất bản', 'biên tập']) {
      stack.add(name, async () => {
        stopped.push(name);
        if (name === 'xuất bản') throw new Error('stuck');
      });
    }
    await Promise.all([stack.stopAll(), stack.stopAll()]);
    expect(stopped).toEqual(['biên tập', 'xuất bản', 'cơ sở dữ liệu']);
    expect(failures).toEqual(['xuất bản']);
  });

  test('explains itself in Vietnamese', async () => {
    const { stdout } = await promisify(execFile)('npm', ['start', '--silent', '--', '--help']);
    expect(stdout).toContain('Gương Sáng: chạy toàn bộ hệ thống');
    expect(stdout).toContain('SITE_PORT');
  });
});
