import { existsSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import { handOverChannel, type HandOver } from '#contract/hand-over.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import type { FollowUp } from '../../site/background/follow-up.ts';
import { requestRender } from '../../site/publisher/worker/request-render.ts';
import { runWorker } from '../../site/publisher/worker/run-worker.ts';
import type { BuiltSite } from '../../site/publisher/render/built-site.ts';
import { handOver, putDocuments, readReceipts } from '../support/hand-over.ts';
import { takeTime } from '../support/take-time.ts';
import { makeFixtureSite } from './support/fixture-site.ts';
import { makePublisher } from './support/make-publisher.ts';
import { findByWord } from './support/read-index.ts';
import {
  openNewsroom,
  startWorker,
  waitForReceipts,
  type Newsroom,
  type RunningWorker,
} from './support/worker.ts';

let newsroom: Newsroom;
let worker: RunningWorker;
const maker = new EditionMaker(new Random(3));
const documents: PublicDocument[] = maker.make({ ...smallEdition, stories: 20, translations: 8 });

function read(address: string): string {
  return readFileSync(newsroom.pathOf(address), 'utf8');
}

function makeStory(given: Partial<DocumentOf<'story'>> = {}): DocumentOf<'story'> {
  return maker.makeStory({ publishedAt: '2026-11-21T00:00:00Z', ...given });
}

/** Every page takes so long that a render of everything is interrupted. */
function makeSlowSite(): BuiltSite {
  const site = makeFixtureSite();
  const draw: BuiltSite['draw'] = async (...page) => {
    await takeTime(5);
    return site.draw(...page);
  };
  return { ...site, draw };
}

/** Waits until all that was published is in the search index. */
async function waitForIndex(receipts: readonly HandOver[]): Promise<void> {
  const ids = receipts.map(({ id }) => id);
  const findMissing = async (): Promise<HandOver[]> =>
    (await readReceipts(newsroom.client, ids)).filter(({ indexed_at }) => !indexed_at);
  await expect.poll(findMissing, { timeout: 200_000 }).toEqual([]);
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  worker = startWorker(newsroom);
  await worker.ready();
});

afterAll(() => newsroom.close());

test('a published story has its page, stands in the lists, and its receipt says so', async () => {
  const story = makeStory({ title: 'Bà con hiến đất mở đường' });
  const [receipt] = await newsroom.publish({ document: story });
  const address = storyAddress(story);
  expect(receipt).toMatchObject({ address, error: null, attempts: 1 });
  expect(receipt?.live_at).not.toBeNull();
  expect(receipt?.pages).toBeGreaterThan(2);
  expect(read(address)).toContain('Bà con hiến đất mở đường');
  expect(read('/vi/')).toContain('Bà con hiến đất mở đường');
});

test('an indexed story is found by search within seconds', async () => {
  const story = makeStory({ title: 'Vườn dâu tằm của chị Hạnh' });
  await waitForIndex(await newsroom.publish({ document: story }));
  const [card] = findByWord(join(newsroom.dataDir, 'site/current'), 'hanh');
  expect(card?.title).toBe('Vườn dâu tằm của chị Hạnh');
});

test('a withdrawn story leaves a notice, the lists and the search results', async () => {
  const story = makeStory({ title: 'Bài sẽ gỡ' });
  await newsroom.publish({ document: story });
  const address = storyAddress(story);
  const [receipt] = await newsroom.publish({
    document: story,
    state: 'withdrawn',
    lane: 'fast',
    action: 'withdraw',
  });
  expect(receipt).toMatchObject({ address, error: null });
  expect(read(address)).not.toContain('Bài sẽ gỡ');
  expect(read('/vi/')).not.toContain('Bài sẽ gỡ');
  expect(JSON.parse(read('/status.json'))).toMatchObject({
    withdrawn: [
      address,
      `${address}dang-lai/`,
      `/nhung${address}`,
      `/nhung${address}trinh-phat/`,
      `/goi-bao-chi/${story.id}.zip`,
    ],
  });
  expect(existsSync(join(newsroom.dataDir, 'edition/story', `${story.id}.json`))).toBe(false);
});

test('a renamed story redirects from its old address', async () => {
  const story = makeStory();
  await newsroom.publish({ document: story });
  await newsroom.publish({ document: { ...story, slug: 'ten-moi', previousSlugs: [story.slug] } });
  expect(JSON.parse(read('/status.json'))).toMatchObject({
    moved: { [storyAddress(story)]: '/vi/bai/ten-moi/' },
  });
  expect(read('/vi/bai/ten-moi/')).toContain(story.title);
});

test('an invalid document gets an error in Vietnamese, and the others go on', async () => {
  const broken = { ...makeStory(), title: '' };
  const sound = makeStory();
  const [refused, live] = await newsroom.publish({ document: broken }, { document: sound });
  expect(refused).toMatchObject({
    rendered_at: null,
    error: expect.stringContaining('title: Không được để trống'),
  });
  expect(live).toMatchObject({ error: null, address: storyAddress(sound) });
});

test('a page that cannot be drawn keeps its old text, and the others go on', async () => {
  const story = makeStory({ title: 'Bản tốt' });
  await newsroom.publish({ document: story });
  const other = makeStory();
  const [failed, live] = await newsroom.publish(
    { document: { ...story, title: 'Bản nổ' } },
    { document: other },
  );
  expect(failed?.error).toContain(`Không dựng được trang “${storyAddress(story)}”`);
  expect(read(storyAddress(story))).toContain('Bản tốt');
  expect(live).toMatchObject({ error: null, address: storyAddress(other) });
});

test('a story whose picture is missing is not published, and goes out once the picture is there', async () => {
  const lead = new Random(99).uuid();
  const story = makeStory({ lead });
  const [refused] = await newsroom.publish({ document: story });
  expect(refused).toMatchObject({ rendered_at: null, error: expect.stringContaining(lead) });
  expect(existsSync(newsroom.pathOf(storyAddress(story)))).toBe(false);
});

test('two stories cannot have one address: the second is refused, naming the first', async () => {
  const story = makeStory({ title: 'Bài đến trước' });
  await newsroom.publish({ document: story });
  const [refused] = await newsroom.publish({ document: makeStory({ slug: story.slug }) });
  expect(refused?.error).toContain('Bài đến trước');
  expect(read(storyAddress(story))).toContain('Bài đến trước');
});

test('while a worker runs, a full render is done by it, in a new release', async () => {
  const before = read('/vi/');
  const release = await requestRender({
    databaseUrl: newsroom.databaseUrl,
    openPublisher: async () => makePublisher({ dataDir: newsroom.dataDir }),
    say: () => undefined,
  });
  expect(existsSync(join(newsroom.dataDir, 'site/releases', release))).toBe(true);
  expect(read('/vi/')).toBe(before);
  expect(existsSync(newsroom.pathOf('/vi/tim/start.bin'))).toBe(true);
});

test('a second worker stands by, also when its connection is cut, and takes over when the first leaves', async () => {
  const second = startWorker(newsroom);
  await expect.poll(() => second.lines).toHaveLength(1);
  await newsroom.client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'publisher'
       and datname = current_database() and pid not in (select pid from pg_locks where locktype = 'advisory')`,
  );
  await expect.poll(() => second.lines[1]).toMatch(/^Chưa nối được cơ sở dữ liệu: .*Đang thử lại[.]$/);
  await worker.stop();
  worker = second;
  await second.ready();
  const story = makeStory();
  expect(await newsroom.publish({ document: story })).toMatchObject([{ error: null }]);
});

test('a worker whose connection is cut takes the lock again and goes on', async () => {
  await newsroom.client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'publisher' and datname = current_database()`,
  );
  const story = makeStory();
  expect(await newsroom.publish({ document: story })).toMatchObject([{ error: null }]);
});

test('what was lost on disk is found and put right at the next start', async () => {
  const [story, edited] = [makeStory(), makeStory()];
  await newsroom.publish({ document: story }, { document: edited });
  await worker.stop();
  rmSync(newsroom.pathOf(storyAddress(story)));
  rmSync(join(newsroom.dataDir, 'edition/story', `${edited.id}.json`));
  writeFileSync(join(newsroom.dataDir, 'edition/story', 'stray.json'), '{}');
  const unheard = makeStory();
  await putDocuments(newsroom.client, [{ document: unheard }]);
  worker = startWorker(newsroom);
  await worker.ready();
  await vi.waitFor(
    () => {
      for (const { title, ...address } of [story, edited, unheard])
        expect(read(storyAddress(address))).toContain(title);
      expect(existsSync(join(newsroom.dataDir, 'edition/story', 'stray.json'))).toBe(false);
    },
    { timeout: 200_000, interval: 50 },
  );
});

test('what was handed over while no worker ran goes live with a release in which everything is new', async () => {
  const [edited, withdrawn] = [makeStory(), makeStory()];
  await newsroom.publish({ document: edited }, { document: withdrawn });
  await worker.stop();
  const settings = documents.find((document) => document.kind === 'settings') as DocumentOf<'settings'>;
  const renamed = { ...settings, name: { ...settings.name, vi: 'Tên mới của trang' } };
  const ids = await handOver(newsroom.client, [
    { document: renamed },
    { document: { ...edited, title: 'Sửa lúc máy nghỉ' } },
    { document: withdrawn, state: 'withdrawn', lane: 'fast', action: 'withdraw' },
    ...Array.from({ length: 5 }, () => ({ document: makeStory() })),
  ]);
  const before = readlinkSync(join(newsroom.dataDir, 'site/current'));
  worker = startWorker(newsroom, makeSlowSite());
  const notify = setInterval(() => void newsroom.client.query(`notify ${handOverChannel}`), 50);
  const receipts = await waitForReceipts(newsroom.client, ids).finally(() => clearInterval(notify));
  expect(readlinkSync(join(newsroom.dataDir, 'site/current'))).not.toBe(before);
  expect(receipts.filter(({ error }) => error)).toEqual([]);
  expect(read(storyAddress(edited))).toContain('Sửa lúc máy nghỉ');
  expect(read(storyAddress(withdrawn))).not.toContain(withdrawn.title);
});

test('a withdrawal does not wait for a batch', async () => {
  const story = makeStory();
  await newsroom.publish({ document: story });
  const batch = Array.from({ length: 150 }, () => ({ document: makeStory() }));
  const ids = await handOver(newsroom.client, batch);
  const [withdrawn] = await newsroom.publish({
    document: story,
    state: 'withdrawn',
    lane: 'fast',
    action: 'withdraw',
  });
  const rows = await waitForReceipts(newsroom.client, ids);
  const last = Math.max(...rows.map(({ rendered_at }) => rendered_at?.getTime() ?? 0));
  expect(withdrawn?.rendered_at?.getTime()).toBeLessThanOrEqual(last);
  expect(rows.filter(({ error }) => error)).toEqual([]);
});

test('a worker that is to leave does so in the middle of comparing everything', async () => {
  await worker.stop();
  const leave = new AbortController();
  const { databaseUrl, dataDir } = newsroom;
  const endless: FollowUp = {
    request: () => undefined,
    isBusy: false,
    async dropDamaged(giveWay) {
      leave.abort();
      for (;;) await giveWay();
    },
    close: () => Promise.resolve(),
  };
  await runWorker({
    databaseUrl,
    signal: leave.signal,
    followUps: () => [endless],
    openPublisher: async () => makePublisher({ dataDir, site: makeFixtureSite() }),
    say: () => undefined,
  });
  worker = startWorker(newsroom);
  await worker.ready();
});
