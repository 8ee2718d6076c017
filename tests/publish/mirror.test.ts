import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import { EditionMaker } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { makeS3Source } from '../../site/media/s3-source.ts';
import { openBucket, type Bucket } from '../../site/publisher/mirror/bucket.ts';
import { Mirror } from '../../site/publisher/mirror/mirror.ts';
import { toPageFile } from '../../site/publisher/plan/address-file.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { startS3, type TestS3 } from '../support/s3.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makePublisher, makeRow, readTree } from './support/make-publisher.ts';

let s3: TestS3;
let bucket: Bucket;
let publisher: Publisher;
let dataDir: string;
let maker: EditionMaker;
/** Keys in the order in which they were put. */
let puts: string[];

beforeEach(async () => {
  s3 = await startS3(['site', 'media']);
  const opened = await openBucket({ bucket: 'site', ...s3.settings });
  puts = [];
  bucket = { ...opened, put: (key, ...rest) => (puts.push(key), opened.put(key, ...rest)) };
  dataDir = makeFolderForTest();
  maker = new EditionMaker(new Random(9));
  publisher = makePublisher({ dataDir });
  const documents = maker.make({ stories: 12, translations: 3, exemplars: 2, units: 3, seed: 9 });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
});

afterEach(async () => {
  publisher.close();
  await s3.stop();
});

/** Brings the bucket up to date, as a worker would that is stopped afterwards. */
async function mirror(target = bucket): Promise<void> {
  const onMirrored = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const onError = vi.fn<(error: unknown) => void>();
  const copy = new Mirror({
    bucket: target,
    state: join(dataDir, 'mirror.json'),
    getRelease: () => publisher.release,
    onMirrored,
    onError,
  });
  copy.request();
  await vi.waitFor(() => expect(onMirrored.mock.calls.length + onError.mock.calls.length).toBe(1), 20_000);
  await copy.close();
  if (onError.mock.calls.length) throw onError.mock.calls[0]?.[0];
}

async function publish(document: DocumentOf<'story'>, state: 'live' | 'withdrawn' = 'live'): Promise<void> {
  await applyRows(publisher, [makeRow(document, state)]);
  publisher.replan();
  if (publisher.release) await publisher.update(publisher.release, () => false);
}

async function readBucket(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const key of bucket.list()) {
    const response = await fetch(`${s3.endpoint}/site/${encodeURI(key)}`);
    found.set(key, Buffer.from(await response.arrayBuffer()).toString('latin1'));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What readers can get of the released tree. */
function readRelease(): Map<string, string> {
  const tree = readTree(publisher.release?.folder ?? '');
  tree.delete('status.json');
  return tree;
}

test('the bucket holds the released site, byte for byte, and after a publish only what changed is uploaded', async () => {
  await mirror();
  const before = readRelease();
  expect(await readBucket()).toEqual(before);
  puts = [];
  await publish(maker.makeStory({ publishedAt: '2026-11-21T00:00:00Z' }));
  await mirror();
  const after = readRelease();
  expect(await readBucket()).toEqual(after);
  const changed = [...after].filter(([file, content]) => before.get(file) !== content).map(([file]) => file);
  expect(changed.length).toBeGreaterThan(3);
  expect(puts.filter((file) => file !== 'status.json').toSorted()).toEqual(changed.toSorted());
});

test('a text is there before the lists that lead to it, and the sitemap comes last', async () => {
  await mirror();
  puts = [];
  const story = maker.makeStory({ publishedAt: '2026-11-21T00:00:00Z' });
  await publish(story);
  await mirror();
  const at = (address: string): number => puts.indexOf(toPageFile(address));
  expect(at(storyAddress(story))).toBeGreaterThanOrEqual(0);
  expect(at(storyAddress(story))).toBeLessThan(at('/vi/'));
  expect(at('/vi/')).toBeLessThan(at('/vi/sitemap-2026-11.xml'));
});

test('a withdrawn text gives way to its notice, and what is no longer there is deleted', async () => {
  const story = maker.makeStory({ exemplars: [] });
  await publish(story);
  writeFileSync(join(publisher.release?.folder ?? '', 'tam.txt'), 'x');
  await mirror();
  const key = toPageFile(storyAddress(story));
  expect((await readBucket()).get(key)).toContain(story.id);
  await publish(story, 'withdrawn');
  await mirror();
  const found = await readBucket();
  expect(found.get(key)).not.toContain(story.id);
  expect(found).toEqual(readRelease());
});

test('what somebody else put into the bucket or took out of it is put right at the next start', async () => {
  await mirror();
  const stray = join(dataDir, 'la.html');
  writeFileSync(stray, 'lạ');
  await bucket.put('la.html', stray, { contentType: 'text/html', cacheControl: 'no-cache' });
  await bucket.delete(['vi/index.html']);
  await mirror();
  expect(await readBucket()).toEqual(readRelease());
});

test('objects carry type and cache time as our own server tells them', async () => {
  await mirror();
  const headOf = async (key: string) => (await fetch(`${s3.endpoint}/site/${key}`)).headers;
  expect((await headOf('vi/index.html')).get('content-type')).toBe('text/html; charset=utf-8');
  expect((await headOf('vi/index.html')).get('cache-control')).toBe('no-cache');
  expect((await headOf('vi/rss.xml')).get('content-type')).toBe('application/rss+xml; charset=utf-8');
});

test('a server that does not answer is an error, and all goes up once it does', async () => {
  const broken = await openBucket({ bucket: 'site', ...s3.settings, endpoint: 'http://127.0.0.1:9' });
  await expect(mirror(broken)).rejects.toThrow(/ECONNREFUSED/);
  await mirror();
  expect(await readBucket()).toEqual(readRelease());
});

test('an upload that lies in a bucket is fetched for its public form', async () => {
  const file = join(dataDir, 'anh.jpg');
  writeFileSync(file, Buffer.from([255, 216, 0, 10]));
  const media = await openBucket({ bucket: 'media', ...s3.settings });
  await media.put('anh.jpg', file, { contentType: 'image/jpeg', cacheControl: 'no-cache' });
  const copy = join(dataDir, 'ban-sao.jpg');
  const source = makeS3Source({ bucket: 'media', ...s3.settings });
  await source.fetchTo('anh.jpg', copy);
  expect(readTree(dataDir).get('ban-sao.jpg')).toBe(readTree(dataDir).get('anh.jpg'));
  await expect(source.fetchTo('khong-co.jpg', copy)).rejects.toThrow(/does not exist/);
});

test('parts of a search index are packed in the bucket, and browsers unpack them', async () => {
  const folder = join(publisher.release?.folder ?? '', 'vi/tim/base-1');
  mkdirSync(folder, { recursive: true });
  const chunk = 'chia sẻ '.repeat(1_000);
  writeFileSync(join(folder, '0'), chunk);
  await mirror();
  const answer = await fetch(`${s3.endpoint}/site/vi/tim/base-1/0`);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(1_000);
  expect(await answer.text()).toBe(chunk);
});
