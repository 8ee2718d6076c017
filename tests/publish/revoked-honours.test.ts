import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { honoursAddress, termAddress } from '#contract/address.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { loadBuiltSite } from '../../site/publisher/render/built-site.ts';
import { handOver, putDocuments } from '../support/hand-over.ts';
import { makeExemplar, makeHome, makeSection, makeSettings, makeStory } from '../support/make-documents.ts';
import { dist } from './support/make-publisher.ts';
import { openNewsroom, startWorker, waitForReceipts, type Newsroom } from './support/worker.ts';

/** A word that nothing else on the site has. */
const word = 'kyniemzuong';
const staying = {
  title: 'Giấy khen',
  level: 'commune',
  issuer: 'UBND xã',
  decision: '1/QĐ',
  date: '2026-05-19',
} as const;
const revoked = { ...staying, title: `Bằng khen ${word}`, level: 'province' } as const;
const exemplar = makeExemplar({ slug: 'ba-ka-lan', recognitions: [revoked, staying] });
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

/** Public files that hold the word, whatever form they are kept in. */
function findFiles(): string[] {
  const root = newsroom.pathOf('');
  return readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readOpen(path).includes(word))
    .map((path) => path.slice(root.length));
}

function readOpen(path: string): string {
  const bytes = readFileSync(path);
  if (extname(path) === '.br') return brotliDecompressSync(bytes).toString('latin1');
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('latin1');
}

const isSearch = (path: string) => path.includes('search') || path.includes('tim');
const read = (address: string) => readFileSync(newsroom.pathOf(address), 'utf8');

test('a revoked recognition is in no public file any more, its pages within a second', async () => {
  const page = termAddress('vi', 'exemplar', exemplar.slug);
  const year = honoursAddress('vi', '2026');
  await vi.waitFor(() => expect(findFiles().some(isSearch)).toBe(true), { timeout: 60_000, interval: 50 });
  expect(findFiles()).toEqual(
    expect.arrayContaining([`${page.slice(1)}index.html`, `${year.slice(1)}index.html`]),
  );
  const document: ExemplarDocument = { ...exemplar, recognitions: [staying] };
  const begun = Date.now();
  const ids = await handOver(newsroom.client, [{ document, action: 'update', lane: 'fast' }]);
  const [receipt] = await waitForReceipts(newsroom.client, ids);
  const took = Date.now() - begun;
  expect(receipt?.error).toBeNull();
  expect(findFiles().filter((path) => !isSearch(path))).toEqual([]);
  expect(took).toBeLessThan(1_000);
  await vi.waitFor(() => expect(findFiles()).toEqual([]), { timeout: 60_000, interval: 50 });
  for (const address of [page, year]) expect(read(address)).toContain('Giấy khen');
});
