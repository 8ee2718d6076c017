import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { beforeEach, expect, test } from 'vitest';
import {
  feedAddress,
  homeAddress,
  monthAddress,
  packSizesAddress,
  storyAddress,
  termAddress,
  volumeAddress,
} from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { EditionMaker } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { writePackSizes } from '../../site/publisher/after/pack-sizes.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

let publisher: Publisher;
let maker: EditionMaker;
let today = '';

/** Brings rows to the public tree, as the worker does. */
async function publish(...rows: PublishedRow[]): Promise<void> {
  const { errors } = await applyRows(publisher, rows);
  expect([...errors.values()]).toEqual([]);
  await update();
}

async function update(): Promise<void> {
  const { release } = publisher;
  if (!release) throw new Error('Nothing has been released yet.');
  publisher.replan();
  await publisher.update(release, () => false);
}

const pathOf = (address: string): string => join(publisher.release?.folder ?? '', address);

function readFeed(address: string) {
  return parseRssFeed(readFileSync(pathOf(address), 'utf8')).items ?? [];
}

function readMoved(): Record<string, string> {
  const status = JSON.parse(readFileSync(pathOf('/status.json'), 'utf8')) as {
    moved: Record<string, string>;
  };
  return status.moved;
}

function withdraw(story: DocumentOf<'story'>, at: string): PublishedRow {
  return { ...makeRow(story, 'withdrawn'), changed_at: new Date(at) };
}

beforeEach(async () => {
  today = '2026-11-22';
  maker = new EditionMaker(new Random(4));
  publisher = makePublisher({ dataDir: makeFolderForTest(), getToday: () => today });
  const documents = maker.make({ stories: 40, translations: 6, exemplars: 2, units: 3, seed: 4 });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
});

test('feeds say for thirty days, under the same id, that a story was withdrawn, and nothing else of it', async () => {
  const story = maker.makeStory({ publishedAt: '2026-11-22T01:00:00Z' });
  const feeds = [
    feedAddress(homeAddress('vi')),
    ...publisher.store.memory
      .terms('section')
      .filter(({ id }) => id === story.section)
      .map(({ slug }) => feedAddress(termAddress('vi', 'section', slug))),
  ];
  await publish(makeRow(story));
  await publish(withdraw(story, '2026-11-22T03:00:00Z'));
  expect(feeds).toHaveLength(2);
  for (const feed of feeds) {
    const item = readFeed(feed).find(({ guid }) => guid?.value === `urn:uuid:${story.id}`);
    expect(item, feed).toMatchObject({
      title: 'Nội dung đã được gỡ',
      link: `https://guong.example${storyAddress(story)}`,
      description: expect.stringContaining('22/11/2026'),
    });
    expect(readFileSync(pathOf(feed), 'utf8'), feed).not.toContain(story.title);
  }
});

test('the notice leaves the feed by itself when its time is over', async () => {
  const story = maker.makeStory();
  await publish(makeRow(story));
  await publish(withdraw(story, '2026-11-22T03:00:00Z'));
  const hasNotice = (): boolean =>
    readFeed('/vi/rss.xml').some(({ guid }) => guid?.value === `urn:uuid:${story.id}`);
  today = '2026-12-22';
  expect(publisher.isNewDay).toBe(true);
  await update();
  expect(hasNotice()).toBe(true);
  today = '2026-12-23';
  await update();
  expect(hasNotice()).toBe(false);
  expect(publisher.isNewDay).toBe(false);
});

test('a story that is published again stands in the feed instead of the notice', async () => {
  const story = maker.makeStory({ publishedAt: '2026-11-22T01:00:00Z' });
  await publish(makeRow(story));
  await publish(withdraw(story, '2026-11-22T03:00:00Z'));
  await publish(makeRow(story));
  const items = readFeed('/vi/rss.xml').filter(({ guid }) => guid?.value === `urn:uuid:${story.id}`);
  expect(items.map(({ title }) => title)).toEqual([story.title]);
});

test('a story that came back and was withdrawn again while no worker ran is withdrawn since the second time', async () => {
  const story = maker.makeStory({ publishedAt: '2026-11-22T01:00:00Z' });
  await publish(makeRow(story));
  await publish(withdraw(story, '2026-11-22T03:00:00Z'));
  await publish(withdraw(story, '2026-11-22T04:30:00Z'));
  const notice = readFeed('/vi/rss.xml').find(({ guid }) => guid?.value === `urn:uuid:${story.id}`);
  expect(new Date(notice?.pubDate ?? '').toISOString()).toBe('2026-11-22T04:30:00.000Z');
});

test('a feed whose only story was withdrawn stays to say so', async () => {
  const exemplar = maker.makeTerm('exemplar', 'Bà Ka Dịu') as DocumentOf<'exemplar'>;
  const story = maker.makeStory({ exemplars: [exemplar.id] });
  await publish(makeRow(exemplar), makeRow(story));
  await publish(withdraw(story, '2026-11-22T03:00:00Z'));
  const feed = feedAddress(termAddress('vi', 'exemplar', exemplar.slug));
  expect(readFeed(feed)).toHaveLength(1);
  today = '2027-01-01';
  await update();
  expect(existsSync(pathOf(feed))).toBe(false);
});

test('with a renamed term its months and its feeds with their volumes redirect too', async () => {
  const [section] = publisher.store.memory.terms('section');
  if (!section) throw new Error('The edition has no section.');
  const stories = Array.from({ length: 51 }, () => maker.makeStory({ section: section.id }));
  await publish(...stories.map((story) => makeRow(story)));
  const [from, to] = [termAddress('vi', 'section', section.slug), termAddress('vi', 'section', 'ten-moi')];
  const months = publisher.store.memory.months({ language: 'vi', term: { kind: 'section', id: section.id } });
  await publish(makeRow({ ...section, slug: 'ten-moi', previousSlugs: [section.slug] }));
  const moved = readMoved();
  expect(months.length).toBeGreaterThan(2);
  for (const month of months) {
    expect(moved[monthAddress(from, month)]).toBe(monthAddress(to, month));
    expect(existsSync(pathOf(`${monthAddress(to, month)}index.html`))).toBe(true);
  }
  expect(moved[feedAddress(from)]).toBe(feedAddress(to));
  expect(moved[feedAddress(from, 'json')]).toBe(feedAddress(to, 'json'));
  const volumes = publisher.store.memory.volumes({
    language: 'vi',
    term: { kind: 'section', id: section.id },
  });
  expect(volumes.length).toBeGreaterThan(0);
  for (const volume of volumes) {
    expect(moved[volumeAddress(from, volume)]).toBe(volumeAddress(to, volume));
    expect(existsSync(pathOf(volumeAddress(to, volume)))).toBe(true);
  }
  expect(existsSync(pathOf(feedAddress(from)))).toBe(false);
});

test('beside the offline packs stands how large each of their pages is, and nothing of a pack that went', async () => {
  const { release } = publisher;
  if (!release) throw new Error('Nothing has been released yet.');
  const story = maker.makeStory({ publishedAt: '2026-11-22T01:00:00Z' });
  await publish(makeRow(story));
  release.writeFile(packSizesAddress('/vi/chuyen-muc/da-bo/'), '{}');
  await writePackSizes(release);
  const readSizes = () =>
    JSON.parse(readFileSync(pathOf(packSizesAddress('/vi/')), 'utf8')) as Record<string, number>;
  const sizeOf = (address: string) => statSync(join(pathOf(address), 'index.html')).size;
  const address = storyAddress(story);
  expect(readSizes()).toMatchObject({ '/vi/': sizeOf('/vi/'), [address]: sizeOf(address) });
  expect(existsSync(pathOf(packSizesAddress('/vi/chuyen-muc/da-bo/')))).toBe(false);
  await publish(withdraw(story, '2026-11-22T03:00:00Z'));
  await writePackSizes(release);
  expect(readSizes()).not.toHaveProperty([address]);
});
