import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Random } from '../../scripts/bench/random.ts';
import { MadeFiles, type PublicTree } from '../../site/background/made-files.ts';
import type { WantedFile } from '../../site/background/wanted-files.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const publicFolder = 'tep';

/** A public tree that links files as a release does. */
class Tree implements PublicTree {
  readonly folder = makeFolderForTest();

  link(path: string, address: string): void {
    const target = join(this.folder, address);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    linkSync(path, target);
  }

  isLinkOf(path: string, address: string): boolean {
    const target = join(this.folder, address);
    return existsSync(target) && readFileSync(target, 'utf8') === readFileSync(path, 'utf8');
  }

  /** Public name → what it shows. */
  get shown(): Map<string, string> {
    const folder = join(this.folder, publicFolder);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => !/_\.\d{3}$/.test(name)) : [];
    return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  }
}

function makeFiles(tree: () => Tree, wanted: () => readonly WantedFile[]) {
  const folder = makeFolderForTest();
  const made: string[] = [];
  const files = new MadeFiles<WantedFile>({
    folder,
    publicFolder,
    getRelease: tree,
    findWanted: wanted,
    compare: () => 0,
    make(path, { name }) {
      made.push(name);
      writeFileSync(path, `content of ${name}`);
      return Promise.resolve();
    },
    onError(error) {
      throw error;
    },
    rest: 0,
  });
  const listMade = (): string[] =>
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  return { files, made, listMade };
}

/** What the tree should show, by public name: of two files of one public name the later. */
function expectShown(wanted: readonly WantedFile[]): Map<string, string> {
  const all = wanted.map(({ name, publicName = name }): [string, string] => [
    publicName,
    `content of ${name}`,
  ]);
  return new Map([...new Map(all)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function change(random: Random, wanted: readonly WantedFile[], step: number): WantedFile[] {
  const at = random.between(0, wanted.length);
  const one = wanted[at];
  const next = [...wanted];
  const kind = random.pick(['add', 'add', 'named', 'drop', 'redraw', 'double', 'order'] as const);
  if (kind === 'add') next.splice(at, 0, { name: `f${step}` });
  else if (kind === 'named') next.splice(at, 0, { name: `g${step}`, publicName: `ten-${step}` });
  else if (kind === 'order') next.reverse();
  else if (one && kind === 'drop') next.splice(at, 1);
  else if (one && kind === 'double') next.push({ ...one });
  else if (one?.publicName !== undefined) next[at] = { ...one, name: `h${step}` };
  return next;
}

test('after two hundred changes of what is wanted, exactly that is made and public, and nothing was made twice for nothing', async () => {
  const random = new Random(5);
  let tree = new Tree();
  let wanted: WantedFile[] = [];
  const { files, made, listMade } = makeFiles(
    () => tree,
    () => wanted,
  );
  for (let step = 1; step <= 200; step += 1) {
    wanted = change(random, wanted, step);
    if (step % 70 === 0) tree = new Tree();
    files.clear();
    // Gone at once, before anything is made.
    const names = new Set(wanted.map(({ name, publicName = name }) => publicName));
    expect([...tree.shown.keys()].filter((name) => !names.has(name))).toEqual([]);
    if (step % 10 > 0) continue;
    files.request();
    await files.settle();
    expect(tree.shown, `step ${step}`).toEqual(expectShown(wanted));
    expect(listMade()).toEqual([...new Set(wanted.map(({ name }) => name))].sort());
  }
  await files.close();
  expect(made.length).toBe(new Set(made).size);
}, 120_000);
