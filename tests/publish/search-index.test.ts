import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import { searchEntryAddress, searchEntrySchema, type SearchEntry } from '../../site/edition/search-layout.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { divideIntoShards, findShard } from '../../site/search/index-shards.ts';
import { Indexer } from '../../site/search/indexer.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

let folder: TemporaryFolder;
let publisher: Publisher;
let indexer: Indexer;
let maker: EditionMaker;
let indexed: number;

beforeEach(async () => {
  folder = makeTemporaryFolder();
  publisher = makePublisher({ dataDir: folder.path });
  maker = new EditionMaker(new Random(8));
  const documents = maker.make({ ...smallEdition, stories: 8, translations: 3, exemplars: 2 });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  indexed = 0;
  indexer = new Indexer({
    folder: join(folder.path, 'search'),
    edition: publisher.store.memory,
    getRelease: () => publisher.release,
    onIndexed: async () => void (indexed += 1),
    onError: (error) => {
      throw error;
    },
  });
  await update();
});

afterEach(async () => {
  await indexer.close();
  publisher.close();
  folder.remove();
});

async function update(): Promise<void> {
  indexer.request();
  await indexer.settle();
}

function readEntry(language: string): SearchEntry {
  const path = join(publisher.release?.folder ?? '', searchEntryAddress(language));
  return searchEntrySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function listFiles(bundle: string): string[] {
  return readdirSync(join(publisher.release?.folder ?? '', bundle));
}

test('a bundle that the entry names can be loaded by the page', () => {
  const { delta = '', shards } = readEntry('vi');
  const bundles = [delta, ...shards.map(({ path }) => path)].filter(Boolean);
  expect(bundles).toHaveLength(1);
  for (const bundle of bundles)
    expect(listFiles(bundle)).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
  expect(indexed).toBeGreaterThan(0);
});

test('every language has an entry of its own, an empty one where there is nothing', () => {
  expect(readEntry('en').shards.length + (readEntry('en').delta ? 1 : 0)).toBe(1);
  expect(publisher.store.memory.languages.map((language) => readEntry(language).version)).toEqual([
    1, 1, 1, 1,
  ]);
});

test('a new story changes the delta of its language and no other', async () => {
  const before = { vi: readEntry('vi'), en: readEntry('en') };
  await applyRows(publisher, [makeRow(maker.makeStory())]);
  await update();
  expect(readEntry('vi').delta).not.toBe(before.vi.delta);
  expect(readEntry('en')).toEqual(before.en);
});

test('a withdrawn story is taken back at once, before anything is built', async () => {
  const [card] = publisher.store.memory.newest({ language: 'vi' }, 1);
  const address = card ? storyAddress(card) : '';
  indexer.withdraw([address]);
  expect(readEntry('vi').changed).toEqual({ [address]: null });
});

test('what the shards hold out of date is named with its version', async () => {
  const [card] = publisher.store.memory.newest({ language: 'vi' }, 1);
  const story = publisher.store.memory.story(card?.id ?? '');
  await applyRows(publisher, [makeRow({ ...story, title: 'Tên khác hẳn' })]);
  await update();
  const { changed, delta } = readEntry('vi');
  expect(delta).toBeDefined();
  expect(Object.keys(changed)).toEqual(readEntry('vi').shards.length ? [storyAddress(story)] : []);
});

test('shards keep their first month, and one that has grown too large is cut between months', () => {
  const counts = new Map([
    ['2024-01', 5],
    ['2024-02', 5],
    ['2024-03', 5],
  ]);
  const starts = divideIntoShards(counts, [], 10);
  expect(starts).toEqual(['', '2024-03']);
  expect(divideIntoShards(counts.set('2023-12', 5), starts, 20)).toEqual(['', '2024-03']);
  expect(findShard(starts, '2024-02')).toBe('');
  expect(findShard(starts, '2024-07')).toBe('2024-03');
});
