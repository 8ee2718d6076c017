import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { honoursAddress, termAddress } from '#contract/address.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { searchFolder } from '../../site/edition/search-layout.ts';
import { loadBuiltSite } from '../../site/publisher/render/built-site.ts';
import { handOver, putDocuments } from '../support/hand-over.ts';
import { makeExemplar, makeHome, makeSection, makeSettings, makeStory } from '../support/make-documents.ts';
import { dist } from './support/make-publisher.ts';
import { findByWord, readAllCards } from './support/read-index.ts';
import { openNewsroom, startWorker, waitForReceipts, type Newsroom } from './support/worker.ts';

/** A word that nothing else on the site has, of letters that have one spelling. */
const word = 'vabdgmx';
const staying = {
  title: 'Giấy khen',
  level: 'commune',
  issuer: 'UBND xã',
  decision: '1/QĐ',
  date: '2026-05-19',
} as const;
const revoked = { ...staying, title: `Bằng khen ${word}`, level: 'province' } as const;
const exemplar = makeExemplar({ slug: 'ba-ka-lan', recognitions: [revoked, staying] });
const pages = [termAddress('vi', 'exemplar', exemplar.slug), honoursAddress('vi', '2026')];
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const story = makeStory({ exemplars: [exemplar.id] });
  await putDocuments(
    newsroom.client,
    [makeSettings(), makeHome(), makeSection(), exemplar, story].map((document) => ({ document })),
  );
  await startWorker(newsroom, await loadBuiltSite(dist)).ready();
});

afterAll(() => newsroom.close());

/** Public files that hold the word, in whichever form they are kept. */
function listFiles(): string[] {
  const root = newsroom.pathOf('');
  return readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readOpen(path).includes(word))
    .map((path) => path.slice(root.length).replace(/^\/?/, '/'));
}

function readOpen(path: string): string {
  const bytes = readFileSync(path);
  if (extname(path) === '.br') return brotliDecompressSync(bytes).toString('latin1');
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('latin1');
}

/** A part of the index that no start file names any more lies there until the next one is written; nothing leads to it. */
const isSearch = (path: string) => path.startsWith(searchFolder('vi'));

test('a revoked recognition is in no page, feed, embed or other file within a second, and no search finds it', async () => {
  const root = newsroom.pathOf('');
  await vi.waitFor(() => expect(findByWord(root, word)).toHaveLength(1), { timeout: 200_000, interval: 50 });
  expect(listFiles()).toEqual(expect.arrayContaining(pages.map((address) => `${address}index.html`)));
  const document: ExemplarDocument = { ...exemplar, recognitions: [staying] };
  const begun = performance.now();
  const ids = await handOver(newsroom.client, [{ document, action: 'update', lane: 'fast' }]);
  const [receipt] = await waitForReceipts(newsroom.client, ids);
  const took = performance.now() - begun;
  expect(listFiles().filter((path) => !isSearch(path))).toEqual([]);
  expect([findByWord(root, word), readAllCards(root).includes(word)]).toEqual([[], false]);
  expect(receipt?.error).toBeNull();
  expect(took).toBeLessThan(1_000);
  for (const address of pages) expect(readFileSync(newsroom.pathOf(address), 'utf8')).toContain('Giấy khen');
});
