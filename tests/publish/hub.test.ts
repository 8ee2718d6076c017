import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DocumentOf } from '#contract/document.ts';
import { EditionMaker } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { HubNotes } from '../../site/publisher/after/hub-notes.ts';
import type { Receipts } from '../../site/publisher/hand-over/receipts.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

const documents = new EditionMaker(new Random(9)).make({
  stories: 12,
  translations: 3,
  exemplars: 2,
  units: 3,
  seed: 9,
});
let publisher: Publisher | undefined;
let notes: HubNotes | undefined;
const noteFeeds = vi.fn<Receipts['noteFeeds']>(() => Promise.resolve());

async function open(hub?: string): Promise<Publisher> {
  publisher = makePublisher({ dataDir: makeFolderForTest(), hub });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  return publisher;
}

const readFeed = ({ folder }: Publisher) => readFileSync(join(folder.current, 'vi/rss.xml'), 'utf8');

beforeEach(() => noteFeeds.mockClear());

afterEach(async () => {
  await notes?.close();
  publisher?.close();
});

test('feeds name the hub where one is set, and none where none is', async () => {
  const hub = 'https://tram.example.vn/hub?a=1&b=2';
  const withHub = readFeed(await open(hub));
  publisher?.close();
  const without = readFeed(await open());
  expect(withHub).toContain('<atom:link rel="hub" href="https://tram.example.vn/hub?a=1&amp;b=2"/>');
  expect(withHub).toContain('rel="self"');
  expect(without).not.toContain('rel="hub"');
});

test('exactly the feeds that a story changes are noted', async () => {
  const published = await open('https://tram.example.vn/hub');
  const onError = vi.fn<(error: unknown) => void>();
  notes = new HubNotes({
    getRelease: () => published.release,
    receipts: { noteFeeds },
    onError,
    onComplete: () => undefined,
  });
  notes.request();
  await expect.poll(() => noteFeeds.mock.calls.length).toBe(1);
  const all = noteFeeds.mock.calls[0]?.[0].map(({ address }) => address) ?? [];
  const planned = [...published.planner.pages.values()]
    .filter(({ kind }) => kind.name === 'feed')
    .map(({ entry }) => entry.address);
  expect(all.toSorted()).toEqual(planned.toSorted());
  const story = documents.find(
    (document): document is DocumentOf<'story'> => document.kind === 'story' && document.language === 'vi',
  );
  const before = new Map(planned.map((address) => [address, published.release?.manifest.get(address)?.hash]));
  const { release } = published;
  if (!story || !release) throw new Error('There is nothing to change.');
  await applyRows(published, [makeRow({ ...story, title: 'Đầu đề khác hẳn' })]);
  published.replan();
  await published.update(release, () => false);
  notes.request();
  await expect.poll(() => noteFeeds.mock.calls.length).toBe(2);
  const changed = noteFeeds.mock.calls[1]?.[0].map(({ address }) => address) ?? [];
  const differing = planned.filter(
    (address) => published.release?.manifest.get(address)?.hash !== before.get(address),
  );
  expect(changed.toSorted()).toEqual(differing.toSorted());
  expect(changed).toEqual(expect.arrayContaining(['/vi/rss.xml', '/vi/atom.xml', '/vi/feed.json']));
  expect(changed.length).toBeLessThan(all.length);
  expect(onError).not.toHaveBeenCalled();
});
