import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildMissing } from '../../scripts/build/build.ts';
import type { BuildTarget } from '../../scripts/build/target.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

let root: string;
let target: BuildTarget;

beforeEach(() => {
  const folder = makeTemporaryFolder();
  root = folder.path;
  write('rooms/[[...page]].ts', 'một');
  target = {
    name: 'room',
    title: 'một phòng',
    sources: ['rooms'],
    stamp: 'rooms/dist/build-stamp',
    outputs: ['rooms/dist/whole'],
    commands: [[countingScript()]],
  };
  return () => folder.remove();
});

describe('building', () => {
  test('what is built and unchanged is not built again', async () => {
    await build();
    await build();
    expect(countBuilds()).toBe(1);
  });

  test('a changed, added or removed source asks for a new build', async () => {
    await build();
    write('rooms/[[...page]].ts', 'hai');
    await build();
    write('rooms/page/new.ts', 'ba');
    await build();
    rmSync(join(root, 'rooms/page/new.ts'));
    await build();
    expect(countBuilds()).toBe(4);
  });

  test('what a build wrote itself is no source', async () => {
    await build();
    write('rooms/.next/cache', 'x');
    await build();
    expect(countBuilds()).toBe(1);
  });

  test('a build that failed half-way is not taken for a whole one', async () => {
    await build();
    write('rooms/page.ts', 'hai');
    await expect(build({ ...target, commands: [[countingScript()], ['khong-co.mjs']] })).rejects.toThrow(
      'khong-co.mjs',
    );
    await build();
    expect(countBuilds()).toBe(3);
  });

  test('a build whose output was deleted is made again', async () => {
    await build();
    rmSync(join(root, 'rooms/dist/whole'));
    await build();
    expect(countBuilds()).toBe(2);
  });

  test('a build keeps others waiting with a lock', async () => {
    const first = build();
    const lock = join(root, 'node_modules/.cache/guong-sang-build.json');
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    await first;
    expect(countBuilds()).toBe(1);
  });
});

function build(of = target): Promise<void> {
  return buildMissing({ root, targets: [of] });
}

/** A build that writes its output and a line in its diary. */
function countingScript(): string {
  const script = join(root, 'build.mjs');
  const steps = [
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';`,
    `mkdirSync('${root}/rooms/dist', { recursive: true });`,
    `writeFileSync('${root}/rooms/dist/whole', '');`,
    `appendFileSync('${root}/builds', 'x');`,
  ];
  writeFileSync(script, steps.join('\n'));
  return script;
}

function countBuilds(): number {
  return readFileSync(join(root, 'builds'), 'utf8').length;
}

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}
