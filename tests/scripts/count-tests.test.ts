import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Where test files find vitest, and nobody looks for the tests of this repository. */
const caches = resolve('node_modules/.cache');
const files = {
  'whole.test.ts': `
    import { describe, test } from 'vitest';
    test('passes', () => {});
    test('passes too', () => {});
    test.fails('is expected to fail', () => { throw new Error(); });`,
  'broken.test.ts': `
    import { test } from 'vitest';
    test('fails', () => { throw new Error('on purpose'); });`,
  'unrun.test.ts': `
    import { describe, test } from 'vitest';
    test('passes beside them', () => {});
    test.skip('is skipped', () => {});
    test.skipIf(true)('lacks a program', () => {});
    test('skips itself', ({ skip }) => skip('no disk'));
    test.todo('is to be written');
    describe.skip('of a group', () => { test('is skipped with it', () => {}); });`,
  'empty.test.ts': `
    import { describe } from 'vitest';
    describe.each([])('%s', () => {});`,
  'unloaded.test.ts': `import './nowhere.ts';`,
};
const nothingFailed = ['whole.test.ts', 'unrun.test.ts'];

let folder: string;

beforeAll(() => {
  mkdirSync(caches, { recursive: true });
  folder = mkdtempSync(join(caches, 'count-tests-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs test files as CI does, and counts them. */
function count(...names: readonly string[]) {
  const report = join(folder, 'report.json');
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--root', folder, '--reporter=json', `--outputFile.json=${report}`, ...names];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, env: environment() });
  const counted = spawnSync(process.execPath, ['.ci/count-tests.ts', report, `${run.status}`], {
    encoding: 'utf8',
  });
  const [passed, failed] = counted.stdout.trim().split(' ').map(Number);
  return { passed, failed, named: counted.stderr };
}

/** The inner run knows nothing of the outer one. */
function environment(): NodeJS.ProcessEnv {
  const own = { ...process.env };
  for (const name of Object.keys(own)) if (name.startsWith('VITEST')) delete own[name];
  return own;
}

test('a test that did not run counts as a failure, and is named', () => {
  const { passed, failed, named } = count(...nothingFailed);
  expect([passed, failed]).toEqual([4, 5]);
  for (const name of [
    'is skipped',
    'lacks a program',
    'skips itself',
    'is to be written',
    'of a group is skipped with it',
  ]) {
    expect(named).toMatch(new RegExp(`unrun\\.test\\.ts > ${name}$`, 'm'));
  }
});

test('so does a file without tests, one that cannot be loaded, and a test that fails', () => {
  const { passed, failed, named } = count();
  expect([passed, failed]).toEqual([4, 8]);
  expect(named).toMatch(/no test ran: .*empty\.test\.ts$/m);
  expect(named).toMatch(/no test ran: .*unloaded\.test\.ts$/m);
  expect(named).not.toContain('broken.test.ts');
});

test('a run that ended badly without saying which test failed is one failure', () => {
  const report = join(folder, 'empty.json');
  writeFileSync(report, '');
  for (const code of ['0', '1']) {
    expect(
      spawnSync(process.execPath, ['.ci/count-tests.ts', report, code], { encoding: 'utf8' }).stdout,
    ).toBe('0 1\n');
  }
});
