import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testPrograms } from '../../scripts/test-programs/test-programs.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

/** Programs of a Debian without anything (`debootstrap --variant=minbase`), and what comes with Node. */
const ofEveryMachine = ['apt-get', 'cp', 'id', 'mkfifo', 'npm', 'setpriv', 'sync', 'update-rc.d', 'useradd'];
/** Only developers call them: to read the demo edition aloud, to compare with another site generator. */
const ofDevelopers = ['espeak-ng', 'hugo'];
/** Names of programs that belong to one of the list. */
const parts: Readonly<Record<string, keyof typeof testPrograms>> = { ffprobe: 'ffmpeg' };

describe('programs of the machine', () => {
  test('every one that is called by its name is in the list, or on every machine', () => {
    const call =
      /(?<![.\w])(?:spawn|spawnSync|execFile|execFileSync|promisify\(execFile\)|run)\(\s*'([^'/]+)'/g;
    const called = globSync('{cms,content,scripts,site,tests}/**/*.{ts,tsx,mjs}')
      .filter((path) => !path.startsWith('cms/dist/') && !path.startsWith('cms/.next/'))
      .map((path) => readFileSync(path, 'utf8'))
      .filter((text) => text.includes("'node:child_process'"))
      .flatMap((text) => [...text.matchAll(call)].map(([, name = '']) => name));
    const known = new Set([...Object.keys(testPrograms), ...ofEveryMachine, ...ofDevelopers]);
    expect(called).toContain('ffmpeg');
    expect([...new Set(called)].filter((name) => !known.has(parts[name] ?? name))).toEqual([]);
  });

  test('where they may not be installed, each is named before the tests, with its use and how to get it', () => {
    const nowhere = makeFolderForTest();
    const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/ensure-test-programs.ts')], {
      encoding: 'utf8',
      env: { ...process.env, PATH: nowhere },
    });
    expect(status).toBe(0);
    for (const { name, use } of [testPrograms.w3m, testPrograms.java, testPrograms.ffmpeg]) {
      expect(stderr).toContain(`  ${name}: để ${use}\n`);
    }
    expect(stderr).toMatch(/ {2}sudo apt-get install -y .*\bw3m default-jre-headless ffmpeg\b/);
  });

  test('a test file that needs one that is not there is skipped, each test by its name', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', 'tests/site/films.test.ts', '--no-color'],
      { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' } },
    );
    expect(stdout).toMatch(/films\.test\.ts > chapters of a film .+ \(máy này không có Chromium\)/);
    expect(stdout).toMatch(/Tests {2}\d+ skipped/);
    expect(status).toBe(0);
  });
});
