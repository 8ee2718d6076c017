import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takersDaySchema, type TakersDay } from '#contract/takers.ts';
import { BoundedCounts } from '../../site/server/takers/bounded-counts.ts';
import { findReferringHost } from '../../site/server/takers/referring-host.ts';
import { TakerCounts } from '../../site/server/takers/taker-counts.ts';
import { findTaken } from '../../site/server/takers/taken.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const ask = (headers: IncomingMessage['headers'], method = 'GET') =>
  ({ method, headers }) as Pick<IncomingMessage, 'method' | 'headers'> as IncomingMessage;
const from = (host: string) => ask({ referer: `https://${host}/` });

function openCounts(now: () => Date = () => new Date('2026-11-22T05:00:00Z')) {
  const folder = makeFolderForTest();
  const counts = new TakerCounts({
    folder,
    own: 'guong.example',
    now,
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => counts.close());
  const read = (day: string): TakersDay =>
    takersDaySchema.parse(JSON.parse(readFileSync(join(folder, `${day}.json`), 'utf8')));
  return { folder, counts, read };
}

test('feeds, frames, answers of the API and press packs are doors, pages and pictures are not', () => {
  const kinds = (paths: string[]) => paths.map((path) => findTaken(path)?.kind);
  expect(
    kinds(['/vi/rss.xml', '/vi/a/atom.xml', '/vi/feed.json', '/vi/a/podcast.xml', '/ninjs/vi.json']),
  ).toEqual(Array(5).fill('feed'));
  expect(kinds(['/vi/nguon-tin.opml', '/api/v1/index.json', '/goi-bao-chi/a.zip'])).toEqual([
    'feed',
    'api',
    'pack',
  ]);
  expect(kinds(['/vi/', '/vi/bai/a/', '/tep/a-640.webp', '/nhung/khung.js', '/sitemap.xml'])).toEqual(
    Array(5).fill(undefined),
  );
  expect(findTaken('/nhung/vi/bai/a/trinh-phat/')).toEqual({ kind: 'embed', page: '/vi/bai/a/' });
  expect(findTaken('/nhung/vi/guong/a/')).toEqual({ kind: 'embed', page: '/vi/guong/a/' });
});

test('whoever asks is known by the page or program that it names; hostile names and numbers of machines are unknown', () => {
  expect(findReferringHost({ referer: 'https://Báo.example/a?b=c' })).toBe('xn--bo-mia.example');
  expect(findReferringHost({ origin: 'https://dai.example:8443' })).toBe('dai.example');
  expect(findReferringHost({ 'user-agent': 'WordPress/6.6; https://xa.example' })).toBe('xa.example');
  expect(findReferringHost({ 'user-agent': 'Reader/1 (+http://doc.example/bot; 3 readers)' })).toBe(
    'doc.example',
  );
  for (const referer of [
    'https://203.0.113.7/',
    'https://[2001:db8::1]/',
    'http://localhost/',
    'javascript:alert(1)',
    'https://a b/',
    `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/`,
    'https://a.example\u0000/',
    '"><script>',
  ])
    expect(findReferringHost({ referer }), referer).toBe('');
});

test('counts are added to the file of the day, without what our own pages take', async () => {
  const { counts, read, folder } = openCounts();
  writeFileSync(join(folder, '2026-08-24.json'), '{}');
  writeFileSync(join(folder, '2026-08-25.json'), '{}');
  counts.note(from('bao.example'), '/vi/rss.xml');
  counts.note(from('bao.example'), '/nhung/vi/bai/a/');
  await counts.write();
  counts.note(from('bao.example'), '/vi/rss.xml');
  counts.note(from('guong.example'), '/nhung/vi/bai/a/');
  counts.note(ask({}), '/vi/rss.xml');
  counts.note(ask({ referer: 'https://bao.example/' }, 'HEAD'), '/vi/rss.xml');
  counts.note(ask({ range: 'bytes=500-', referer: 'https://bao.example/' }), '/goi-bao-chi/a.zip');
  counts.note(from('bao.example'), '/vi/');
  await counts.write();
  expect(read('2026-11-22')).toEqual({
    taken: { 'feed bao.example': 2, 'embed bao.example': 1, 'feed ': 1 },
    framed: { 'bao.example /vi/bai/a/': 1 },
  });
  expect(readdirSync(folder).sort()).toEqual(['2026-08-25.json', '2026-11-22.json']);
});

test('a new day has a file of its own, and a file that was spoilt begins anew', async () => {
  let now = new Date('2026-11-22T16:59:00Z');
  const { counts, read, folder } = openCounts(() => now);
  writeFileSync(join(folder, '2026-11-22.json'), '{"taken": ');
  counts.note(from('bao.example'), '/vi/rss.xml');
  now = new Date('2026-11-22T17:01:00Z');
  counts.note(from('dai.example'), '/vi/rss.xml');
  await counts.write();
  expect(read('2026-11-22').taken).toEqual({ 'feed bao.example': 1 });
  expect(read('2026-11-23').taken).toEqual({ 'feed dai.example': 1 });
});

test('a flood of names at random drives out no partner who comes often', () => {
  const counts = new BoundedCounts(100);
  for (let round = 0; round < 5; round += 1) counts.add('embed bao.example');
  for (let index = 0; index < 5_000; index += 1) counts.add(`embed ${index}.example`);
  const record = counts.toRecord();
  expect(Object.keys(record)).toHaveLength(100);
  expect(record['embed bao.example']).toBe(5);
});
