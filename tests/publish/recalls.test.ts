import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recallAddress, recallIndexAddress, storyAddress } from '#contract/address.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import type { RecallIndex, RecallList } from '../../site/views/recalls.ts';
import { putDocuments } from '../support/hand-over.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makeMedia, makePhoto } from './support/make-media.ts';
import { makePublisher, makeRow, readTree } from './support/make-publisher.ts';
import { openNewsroom, startWorker, type Newsroom } from './support/worker.ts';

const hashOf = (address: string) => createHash('sha256').update(address).digest('hex').slice(0, 12);
const whatOf = (entries: readonly string[]) => entries.map((entry) => entry.split('.')[0]);

describe('the list of what devices are to let go', () => {
  let publisher: Publisher;
  let maker: EditionMaker;
  let dataDir: string;

  const pathOf = (address: string): string => join(publisher.release?.folder ?? '', address);
  const readIndex = () => JSON.parse(readFileSync(pathOf(recallIndexAddress), 'utf8')) as RecallIndex;
  const readList = (month: string) =>
    JSON.parse(readFileSync(pathOf(recallAddress(month)), 'utf8')) as RecallList;

  async function publish(...rows: PublishedRow[]): Promise<void> {
    const { errors } = await applyRows(publisher, rows);
    expect([...errors.values()]).toEqual([]);
    const { release } = publisher;
    if (!release) throw new Error('Nothing has been released yet.');
    publisher.replan();
    await publisher.update(release, () => false);
  }

  const at = (row: PublishedRow, time: string): PublishedRow => ({ ...row, changed_at: new Date(time) });
  const withdraw = (document: PublicDocument, time = '2026-11-22T03:00:00Z') =>
    at(makeRow(document, 'withdrawn'), time);

  beforeEach(async () => {
    maker = new EditionMaker(new Random(4));
    dataDir = makeFolderForTest();
    publisher = makePublisher({ dataDir });
    const documents = maker.make({ stories: 12, translations: 2, exemplars: 2, units: 3, seed: 4 });
    await applyRows(
      publisher,
      documents.map((document) => makeRow(document)),
    );
    await publisher.renderAll(
      () => false,
      () => Promise.resolve(),
    );
  });

  test('is there from the beginning, and empty', () => {
    expect(readIndex()).toEqual({});
  });

  test('has what was withdrawn, under every address that it had, and nothing that tells which', async () => {
    const story = maker.makeStory({ slug: 'ten-moi', previousSlugs: ['ten-cu'] });
    const exemplar = maker.makeTerm('exemplar', 'Bà Ka Dịu') as DocumentOf<'exemplar'>;
    await publish(makeRow(story), makeRow(exemplar));
    const before = readIndex();
    await publish(withdraw(story), withdraw(exemplar));
    const list = readList('2026-11');
    const own = [storyAddress(story), storyAddress({ ...story, slug: 'ten-cu' })];
    const profiles = publisher.store.memory.languages.map(
      (language) => `/${language}/guong/${exemplar.slug}/`,
    );
    expect(whatOf(list.withdrawn).toSorted()).toEqual([...own, ...profiles].map(hashOf).toSorted());
    expect(JSON.stringify(list)).not.toContain('ten-');
    expect(readIndex()['2026-11']).not.toBe(before['2026-11']);
  });

  test('loses a story that came back, and has it anew when it is withdrawn again', async () => {
    const story = maker.makeStory();
    await publish(makeRow(story));
    await publish(withdraw(story, '2026-11-22T03:00:00Z'));
    const [first] = readList('2026-11').withdrawn;
    const stamp = readIndex()['2026-11'];
    await publish(makeRow({ ...story, updatedAt: '2026-11-22T04:00:00Z' }));
    expect(readList('2026-11')).toMatchObject({ withdrawn: [] });
    expect(whatOf(readList('2026-11').changed)).toEqual([hashOf(storyAddress(story))]);
    await publish(withdraw(story, '2026-11-22T05:00:00Z'));
    const [second] = readList('2026-11').withdrawn;
    expect(whatOf([second ?? ''])).toEqual(whatOf([first ?? '']));
    expect(second).not.toBe(first);
    expect(readIndex()['2026-11']).not.toBe(stamp);
  });

  test('has a corrected story once, in the month of its last change, and leaves other months as they were', async () => {
    const story = maker.makeStory({ publishedAt: '2026-09-01T00:00:00Z', updatedAt: '2026-09-01T00:00:00Z' });
    const other = maker.makeStory({ publishedAt: '2026-09-01T00:00:00Z', updatedAt: '2026-10-05T00:00:00Z' });
    await publish(makeRow(story), makeRow(other));
    expect(Object.keys(readIndex())).toEqual(['2026-10']);
    const [october, stamp] = [readList('2026-10'), readIndex()['2026-10']];
    for (const updatedAt of ['2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z']) {
      const corrections = [{ at: updatedAt, note: 'Sửa tên.' }];
      await publish(makeRow({ ...story, updatedAt, corrections }));
    }
    expect(whatOf(readList('2026-11').changed)).toEqual([hashOf(storyAddress(story))]);
    expect(readList('2026-10')).toEqual(october);
    expect(readIndex()['2026-10']).toBe(stamp);
    await publish(makeRow({ ...story, updatedAt: '2026-12-01T00:00:00Z' }));
    expect(Object.keys(readIndex())).toEqual(['2026-10', '2026-12']);
    expect(existsSync(pathOf(recallAddress('2026-11')))).toBe(false);
  });

  test('has files that are public no more, but none that something live shows under the same name', async () => {
    const [bytes, shared] = [await makePhoto(90, 60), await makePhoto(60, 90)];
    const make = (content: Buffer) =>
      makeMedia(dataDir, `${crypto.randomUUID()}.jpg`, content, { width: 60, height: 90 });
    const [gone, again, twin] = [make(bytes), make(shared), make(shared)];
    await publish(makeRow(gone), makeRow(again), makeRow(twin));
    await publish(
      at(makeRow(gone, 'removed'), '2026-11-22T03:00:00Z'),
      at(makeRow(again, 'removed'), '2026-11-22T03:00:00Z'),
    );
    expect(whatOf(readList('2026-11').files)).toEqual([gone.file.sha256.slice(0, 16)]);
    await publish(makeRow(gone));
    expect(readIndex()).toEqual({});
  });

  test('stays small: of a month in which thousands of texts were changed it tells the newest thousand', async () => {
    const stories = Array.from({ length: 1_200 }, (_, index) =>
      maker.makeStory({
        publishedAt: '2020-01-01T00:00:00Z',
        updatedAt: new Date(Date.UTC(2026, 9, 5) + index * 1_000).toISOString(),
      }),
    );
    await publish(...stories.map((story) => makeRow(story)));
    const { changed } = readList('2026-10');
    expect(changed).toHaveLength(1_000);
    expect(whatOf(changed)).toContain(hashOf(storyAddress(stories.at(-1) ?? { language: '', slug: '' })));
    expect(statSync(pathOf(recallAddress('2026-10'))).size).toBeLessThan(25_000);
  });

  test('is the same when everything is drawn anew from a restart', async () => {
    const story = maker.makeStory();
    const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(90, 60), { width: 60, height: 90 });
    await publish(makeRow(story), makeRow(photo));
    await publish(withdraw(story), at(makeRow(photo, 'removed'), '2026-11-22T03:00:00Z'));
    const before = readTree(pathOf('thu-hoi'));
    publisher.close();
    publisher = makePublisher({ dataDir });
    await publisher.renderAll(
      () => false,
      () => Promise.resolve(),
    );
    expect(readTree(pathOf('thu-hoi'))).toEqual(before);
    expect(before.size).toBe(2);
  });
});

describe('a withdrawal', () => {
  let newsroom: Newsroom;
  const maker = new EditionMaker(new Random(3));

  beforeAll(async () => {
    newsroom = await openNewsroom();
    await putDocuments(
      newsroom.client,
      maker.make({ ...smallEdition, stories: 20 }).map((document) => ({ document })),
    );
    await startWorker(newsroom).ready();
  });

  afterAll(() => newsroom.close());

  test('is in the list in the same second in which its page becomes a notice', async () => {
    const story = maker.makeStory();
    await newsroom.publish({ document: story });
    const [receipt] = await newsroom.publish({
      document: story,
      state: 'withdrawn',
      lane: 'fast',
      action: 'withdraw',
    });
    expect(receipt?.error).toBeNull();
    const index = JSON.parse(readFileSync(newsroom.pathOf(recallIndexAddress), 'utf8')) as RecallIndex;
    const [month = ''] = Object.keys(index);
    const path = newsroom.pathOf(recallAddress(month));
    const list = JSON.parse(readFileSync(path, 'utf8')) as RecallList;
    expect(whatOf(list.withdrawn)).toEqual([hashOf(storyAddress(story))]);
    const written = [storyAddress(story), recallIndexAddress, recallAddress(month)].map(
      (address) => statSync(newsroom.pathOf(address)).mtimeMs,
    );
    expect(Math.max(...written) - Math.min(...written)).toBeLessThan(1_000);
  });
});
