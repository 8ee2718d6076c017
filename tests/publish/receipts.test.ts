import { once } from 'node:events';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { PublicDocument } from '#contract/document.ts';
import type { HandOver } from '#contract/hand-over.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { getMediaNames } from '../../site/media/media-cache.ts';
import { getPlace } from '../../site/publisher/release/page-order.ts';
import { createPublicServer } from '../../site/server/public-server.ts';
import { putDocuments, readReceipts } from '../support/hand-over.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeMedia, makePhoto } from './support/make-media.ts';
import { readAllCards } from './support/read-index.ts';
import { readTree } from './support/make-publisher.ts';
import { openNewsroom, startWorker, type Newsroom, type RunningWorker } from './support/worker.ts';

let newsroom: Newsroom;
let worker: RunningWorker;
/** The public server serves what `tree` leads to: the released tree, or an empty one. */
const served = makeTemporaryFolder();
const tree = join(served.path, 'tree');
const maker = new EditionMaker(new Random(8));
const documents: PublicDocument[] = maker.make({ ...smallEdition, stories: 20, translations: 8 });
const server = createPublicServer({ tree });

function serve(folder: string): void {
  rmSync(tree, { force: true });
  symlinkSync(folder, tree);
}

async function readUntil(id: number, isGood: (row: HandOver | undefined) => boolean): Promise<HandOver> {
  return vi.waitFor(
    async () => {
      const [row] = await readReceipts(newsroom.client, [id]);
      if (!row || !isGood(row)) throw new Error(`Hand-over ${id} stands at ${JSON.stringify(row)}.`);
      return row;
    },
    { timeout: 200_000, interval: 30 },
  );
}

async function publish(document: PublicDocument): Promise<number> {
  const [row] = await newsroom.publish({ document });
  return row?.id ?? 0;
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  serve(join(newsroom.dataDir, 'site/current'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  const { port } = server.address() as AddressInfo;
  worker = startWorker(newsroom, undefined, `http://127.0.0.1:${port}`);
  await worker.ready();
});

afterAll(async () => {
  await newsroom.close();
  server.close();
  served.remove();
});

test('a page counts as live once the public address has answered with it', async () => {
  const row = await readUntil(await publish(maker.makeStory()), ({ live_at } = {} as HandOver) => !!live_at);
  expect(row).toMatchObject({ checked: 'http', error: null });
  expect(row.live_at?.getTime()).toBeGreaterThanOrEqual(row.rendered_at?.getTime() ?? Infinity);
});

test('as long as the public address answers with something else, the receipt says so', async () => {
  serve(served.path);
  const id = await publish(maker.makeStory());
  const row = await readUntil(id, (found) => !!found?.error);
  expect(row).toMatchObject({ live_at: null, error: expect.stringContaining(row.address ?? '?') });
  expect(row.rendered_at).not.toBeNull();
  serve(join(newsroom.dataDir, 'site/current'));
  expect(await readUntil(id, (found) => !!found?.live_at)).toMatchObject({ checked: 'http', error: null });
});

test('every sitemap counts as one, those of a language and of a month as well', () => {
  const own = new Set(['/vi/bai/mot/']);
  for (const address of [
    '/sitemap.xml',
    '/vi/sitemap.xml',
    '/vi/sitemap-2026-11.xml',
    '/vi/sitemap-tin-moi.xml',
  ])
    expect(getPlace(address, own)).toBe('sitemaps');
  expect(getPlace('/vi/rss.xml', own)).toBe('feeds');
  expect(getPlace('/vi/bai/mot/', own)).toBe('page');
});

test('the receipt of a withdrawal says when each kind of place was cleared', async () => {
  const story = maker.makeStory({ publishedAt: '2026-11-21T00:00:00Z' });
  await newsroom.publish({ document: story });
  const asked = Date.now() - 1;
  const [row] = await newsroom.publish({
    document: story,
    state: 'withdrawn',
    lane: 'fast',
    action: 'withdraw',
  });
  expect(row?.address).toBe(storyAddress(story));
  const places = Object.entries(row?.places ?? {});
  expect(places.map(([place]) => place)).toEqual(
    expect.arrayContaining(['page', 'lists', 'home', 'feeds', 'sitemaps', 'server', 'search']),
  );
  for (const [place, time] of places) {
    expect(time.getTime(), place).toBeGreaterThan(asked);
    expect(time.getTime(), place).toBeLessThanOrEqual(row?.rendered_at?.getTime() ?? 0);
  }
  expect(row?.places.page?.getTime()).toBeLessThanOrEqual(row?.places.server?.getTime() ?? 0);
});

test('once the receipts of a withdrawal say so, nothing public is left of the text and its files', async () => {
  const photo = makeMedia(newsroom.dataDir, 'anh-phai-go.jpg', await makePhoto(900, 600));
  const sound = makeMedia(newsroom.dataDir, 'tieng-phai-go.mp3', Buffer.from('ID3 sound'), { type: 'audio' });
  const publishedAt = '2026-11-21T00:00:00Z';
  const story = maker.makeStory({ publishedAt, title: 'Chuyện phải gỡ hẳn', lead: photo.id });
  const told = maker.makeStory({
    publishedAt,
    title: 'Bản nghe phải gỡ hẳn',
    format: 'audio',
    main: sound.id,
  });
  await newsroom.publish(...[photo, sound].map((document) => ({ document })));
  const handedOver = await newsroom.publish(...[story, told].map((document) => ({ document })));
  // Only what is in the index has to be taken out of it.
  for (const { id } of handedOver) await readUntil(id, (row) => Boolean(row?.indexed_at));
  const marks = [story.title, told.title, ...[photo, sound].flatMap(getMediaNames)];
  /** Public files that hold one of the marks in their name or text; those of search are compressed. */
  const findLeft = () =>
    [...readTree(join(newsroom.dataDir, 'site/current'))].filter(([path, content]) =>
      marks.some((mark) => path.includes(mark) || Buffer.from(content, 'latin1').toString().includes(mark)),
    );
  expect(findLeft().length).toBeGreaterThan(10);
  const receipts = await newsroom.publish(
    ...[story, told].map(
      (document) => ({ document, state: 'withdrawn', lane: 'fast', action: 'withdraw' }) as const,
    ),
    ...[photo, sound].map(
      (document) => ({ document, state: 'removed', lane: 'fast', action: 'remove' }) as const,
    ),
  );
  expect(receipts.map(({ error }) => error)).toEqual([null, null, null, null]);
  expect(receipts.map(({ places }) => Object.keys(places))).toEqual([
    expect.arrayContaining(['page', 'lists', 'feeds', 'search', 'share']),
    expect.arrayContaining(['page', 'lists', 'feeds', 'search', 'share']),
    expect.arrayContaining(['files']),
    expect.arrayContaining(['files']),
  ]);
  expect(findLeft().map(([path]) => path)).toEqual([]);
  const read = (address: string) => readFileSync(newsroom.pathOf(address), 'utf8');
  for (const { language, slug } of [story, told]) {
    expect(readAllCards(join(newsroom.dataDir, 'site/current'), language)).not.toContain(
      `/${language}/bai/${slug}/`,
    );
    const { withdrawn } = JSON.parse(read('/status.json')) as { withdrawn: string[] };
    expect(withdrawn).toContain(`/${language}/bai/${slug}/`);
  }
});

test('where the public address does not answer, the file is compared, and the receipt says that', async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  const row = await readUntil(await publish(maker.makeStory()), (found) => !!found?.live_at);
  expect(row).toMatchObject({ checked: 'tree', error: null });
});
