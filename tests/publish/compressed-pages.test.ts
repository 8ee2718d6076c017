import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { PublicDocument } from '#contract/document.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { CompressedPages } from '../../site/publisher/after/compressed-pages.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { createPublicServer } from '../../site/server/public-server.ts';
import { makeHome, makeSection, makeSettings, makeStory } from '../support/make-documents.ts';
import { takeTime } from '../support/take-time.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

const open = { '.br': brotliDecompressSync, '.gz': gunzipSync };
const story = makeStory({ slug: 'chuyen-nen', title: 'Chuyện thứ nhất' });
const ADDRESS = storyAddress(story);
let folder: ReturnType<typeof makeTemporaryFolder>;
let publisher: Publisher;
let compressed: CompressedPages;

beforeEach(async () => {
  folder = makeTemporaryFolder();
  publisher = makePublisher({ dataDir: folder.path });
  compressed = new CompressedPages({
    getRelease: () => publisher.release,
    onError: (error) => expect.unreachable(String(error)),
    quietMs: 0,
    rest: 0,
  });
  await apply(...[makeSettings(), makeHome(), makeSection(), story].map((one) => makeRow(one)));
  await renderAll();
});
afterEach(async () => {
  await compressed.close();
  publisher.close();
  folder.remove();
});

async function apply(...rows: ReturnType<typeof makeRow>[]): Promise<void> {
  const { errors } = await applyRows(publisher, rows);
  expect([...errors.values()]).toEqual([]);
}

const renderAll = () =>
  publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );

/** Publishes a change as the worker does, up to the pages. */
async function publish(document: PublicDocument, state?: 'withdrawn'): Promise<void> {
  await apply(makeRow(document, state));
  publisher.replan();
  const { release } = publisher;
  if (release) await publisher.update(release, () => false);
}

async function compressAll(): Promise<void> {
  compressed.request();
  await compressed.settle();
}

const pathOf = (address: string) => publisher.release?.pathOf(address) ?? '';
const hasForms = (address: string) => Object.keys(open).map((ending) => existsSync(pathOf(address) + ending));

/** Addresses with a form of another page than the one it lies beside. */
function findStale(): string[] {
  return [...(publisher.release?.manifest.records().keys() ?? [])].filter((address) =>
    Object.entries(open).some(([ending, decompress]) => {
      const form = pathOf(address) + ending;
      return existsSync(form) && !decompress(readFileSync(form)).equals(readFileSync(pathOf(address)));
    }),
  );
}

test('every page of some size has its compressed forms beside it', async () => {
  await compressAll();
  const pages = [...(publisher.release?.manifest.records() ?? [])].filter(([, { size }]) => size >= 600);
  expect(pages.length).toBeGreaterThan(20);
  for (const [address] of pages) expect(hasForms(address), address).toEqual([true, true]);
  expect(findStale()).toEqual([]);
});

test('a changed page stands without a form until it has its own', async () => {
  await compressAll();
  await publish({ ...story, title: 'Chuyện sửa lại' });
  expect(hasForms(ADDRESS)).toEqual([false, false]);
  await compressAll();
  expect(hasForms(ADDRESS)).toEqual([true, true]);
  expect(brotliDecompressSync(readFileSync(`${pathOf(ADDRESS)}.br`)).toString()).toContain('Chuyện sửa lại');
});

test('a page that changes while it is compressed never gets the form of the page before', async () => {
  for (let turn = 0; turn < 25; turn += 1) {
    compressed.request();
    await takeTime(turn);
    await publish({ ...story, title: `Chuyện lần ${turn}` });
    expect(findStale()).toEqual([]);
  }
  await compressAll();
  expect(hasForms(ADDRESS)).toEqual([true, true]);
  expect(findStale()).toEqual([]);
});

test('with a withdrawn text its compressed forms go, in the same step', async () => {
  await compressAll();
  await publish(story, 'withdrawn');
  expect(hasForms(ADDRESS)).toEqual([false, false]);
  await compressAll();
  expect(findStale()).toEqual([]);
  expect(gunzipSync(readFileSync(`${pathOf('/vi/')}.gz`)).toString()).not.toContain(story.title);
});

test('a new release takes over the forms of pages that stayed the same', async () => {
  await compressAll();
  const before = statSync(`${pathOf(ADDRESS)}.br`).ino;
  await renderAll();
  expect(hasForms(ADDRESS)).toEqual([false, false]);
  await compressAll();
  expect(statSync(`${pathOf(ADDRESS)}.br`).ino).toBe(before);
  expect(findStale()).toEqual([]);
});

test('forms older than their page, as another version of the program may leave them, are made anew', async () => {
  await compressAll();
  writeFileSync(`${pathOf(ADDRESS)}.br`, 'old');
  const page = readFileSync(pathOf(ADDRESS));
  rmSync(pathOf(ADDRESS));
  writeFileSync(pathOf(ADDRESS), page);
  const old = new Date(Date.now() - 60_000);
  utimesSync(`${pathOf(ADDRESS)}.br`, old, old);
  await compressed.close();
  publisher.close();
  publisher = makePublisher({ dataDir: folder.path });
  compressed = new CompressedPages({
    getRelease: () => publisher.release,
    onError: expect.unreachable,
    quietMs: 0,
  });
  await compressAll();
  expect(findStale()).toEqual([]);
});

test('our own server hands out the form that lies there, and the page when it has gone', async () => {
  await compressAll();
  const server = createPublicServer({ tree: join(folder.path, 'site/current') }).listen(0);
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}${ADDRESS}`;
  const ask = () => fetch(url, { headers: { 'accept-encoding': 'br' } });
  const size = (await ask()).headers.get('content-length');
  expect(size).toBe(String(statSync(`${pathOf(ADDRESS)}.br`).size));
  rmSync(`${pathOf(ADDRESS)}.br`);
  expect(await (await ask()).text()).toContain(story.title);
  server.close();
  server.closeAllConnections();
});
