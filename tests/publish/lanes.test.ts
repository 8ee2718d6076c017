import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { handOver, putDocuments, readReceipts } from '../support/hand-over.ts';
import { takeTime } from '../support/take-time.ts';
import { makeFixtureSite } from './support/fixture-site.ts';
import {
  openNewsroom,
  startWorker,
  waitForReceipts,
  type Newsroom,
  type RunningWorker,
} from './support/worker.ts';

let newsroom: Newsroom;
let worker: RunningWorker;
const maker = new EditionMaker(new Random(6));
const documents: PublicDocument[] = maker.make({ ...smallEdition, stories: 60, translations: 8 });

let drawn = 0;

/** Every page takes its time, as thousands of pages would. */
const site = makeFixtureSite();
const slow = {
  ...site,
  draw: async (...page: Parameters<typeof site.draw>) => {
    drawn += 1;
    await takeTime(4);
    return site.draw(...page);
  },
};

beforeAll(async () => {
  newsroom = await openNewsroom();
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  worker = startWorker(newsroom, slow);
  await worker.ready();
});

afterAll(() => newsroom.close());

test('a renamed section has its own page at once, and stories published while it redraws all others do not wait', async () => {
  const [section] = documents.filter((document) => document.kind === 'section');
  const renamed = { ...section, name: { vi: 'Chuyên mục đổi tên' } } as DocumentOf<'section'>;
  const [mass = 0] = await handOver(newsroom.client, [{ document: renamed }]);
  const begun = async () => (await readReceipts(newsroom.client, [mass]))[0]?.written_at;
  await expect.poll(begun, { timeout: 200_000, interval: 5 }).not.toBeNull();
  const stories: number[] = [];
  for (let count = 0; count < 3; count += 1) {
    const before = drawn;
    await vi.waitUntil(() => drawn > before + 10, { timeout: 200_000, interval: 5 });
    stories.push(...(await handOver(newsroom.client, [{ document: maker.makeStory() }])));
  }
  const [last, ...live] = await waitForReceipts(newsroom.client, [mass, ...stories]);
  expect(last).toMatchObject({ id: mass, error: null });
  expect(last?.pages).toBeGreaterThan(120);
  for (const row of live) {
    expect(row.error).toBeNull();
    // Its own pages and none of the mass's, which go on.
    expect(row.pages).toBeLessThan(last?.pages ?? 0);
    expect(row.rendered_at?.getTime()).toBeLessThan(last?.rendered_at?.getTime() ?? 0);
    expect(row.rendered_at?.getTime()).toBeGreaterThan(last?.places.page?.getTime() ?? Infinity);
  }
});
