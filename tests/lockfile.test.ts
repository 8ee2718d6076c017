import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeStub, findMissingPackages, lockfileShape } from '../scripts/lockfile/platform-packages.ts';

describe('the lockfile', () => {
  test('lists every optional package, so that npm ci takes it (else: node scripts/complete-lockfile.ts)', () => {
    const lockfile = lockfileShape.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    expect(findMissingPackages(lockfile).map(({ name }) => name)).toEqual([]);
  });

  test('a package for another machine is told apart by its name', () => {
    const musl = describeStub({ name: '@oxlint/binding-linux-x64-musl', range: '^1.2.3', dev: true });
    expect(musl).toEqual({
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
    expect(describeStub({ name: '@pagefind/windows-arm64', range: '1.6.0', dev: false }).os).toEqual([
      'win32',
    ]);
  });
});
