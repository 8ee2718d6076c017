import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PublicSearch } from '../../site/search/node/public-search.ts';
import { SearchMisses } from '../../site/search/node/search-misses.ts';
import { Pace } from '../../site/server/pace.ts';
import { createPublicServer } from '../../site/server/public-server.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { serveDemo, type ServedDemo } from './support/serve-demo.ts';
import { serveSearch } from './support/serve-search.ts';

let site: ServedDemo;
let misses: TemporaryFolder;
let search: PublicSearch;
let server: Server;
let origin: string;
const errors: unknown[] = [];
/** Each request of these tests comes from a network of its own, unless it says another. */
let networks = 0;

beforeAll(async () => {
  [site, misses] = [await serveDemo(), makeTemporaryFolder()];
  serveSearch(site, makeEdition(site.documents), ['vi', 'en', 'km']);
  search = new PublicSearch({
    tree: site.folder,
    getNetwork: ({ headers }) => String(headers['x-network'] ?? (networks += 1)),
    misses: { folder: join(misses.path, 'search-misses'), days: 30 },
    onError: (error) => errors.push(error),
  });
  server = createPublicServer({ tree: site.folder, search });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await search.close();
  server.closeAllConnections();
  server.close();
  await site.close();
  misses.remove();
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin}/vi/tim-kiem/?${query}`, { headers });
  return { response, html: await response.text() };
}

const linksOf = (html: string) =>
  [...html.matchAll(/<h3 class="title"[^>]*><a href="([^"#]+)/g)].map(([, link]) => link);

describe('the form of the search without JavaScript', () => {
  test('is answered with what the engine finds, in the page of the edition', async () => {
    const { response, html } = await ask(`q=${encodeURIComponent('suong muoi')}`);
    expect(response.status).toBe(200);
    expect(linksOf(html)).toContain('/vi/bai/ba-gio-sang-dien-thoai-bao-suong-muoi/');
    expect(html).toContain('<mark>');
    expect(html).toMatch(/<input[^>]* name="q"[^>]* value="suong muoi"/);
    expect(html).toContain('</html>');
  });

  test('the first page and the next are links, and share no result', async () => {
    const first = await ask('q=b%C3%A0');
    const second = await ask('q=b%C3%A0&trang=2');
    expect(first.html).toContain('trang=2');
    expect(linksOf(first.html).length).toBeGreaterThan(5);
    expect(linksOf(second.html).length).toBeGreaterThan(0);
    expect(linksOf(first.html).filter((link) => linksOf(second.html).includes(link))).toEqual([]);
  });

  test('filters are part of a form', async () => {
    const { html } = await ask('q=b%C3%A0&kind=exemplar');
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*name="kind"[^>]*value="exemplar"[^>]*checked/);
    expect(linksOf(html).every((link) => link?.startsWith('/vi/guong/'))).toBe(true);
  });

  test.each([
    '"><script>alert(1)</script>',
    "' onfocus=alert(1)",
    '$& $1 \\',
    '(.*)+',
    '\u202E\u0000',
    '%'.repeat(300),
  ])('what was typed stays text: %s', async (typed) => {
    const { response, html } = await ask(`q=${encodeURIComponent(typed)}`);
    expect(response.status).toBe(200);
    expect(html).not.toContain('<script>alert(1)');
    expect(html).toContain('</html>');
  });

  test('without a question it is the page as it was released', async () => {
    const { html } = await ask('');
    expect(html).toBe(readFileSync(join(site.folder, 'vi/tim-kiem/index.html'), 'utf8'));
  });

  test('one network has its share, and is told when it may ask again', async () => {
    const headers = { 'x-network': 'busy' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask('q=xyz', headers)));
    const refused = answers.filter(({ response }) => response.status === 429);
    expect(refused.length).toBe(10);
    expect(Number(refused[0]?.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused[0]?.html).toContain('</html>');
  });

  test('what nobody found is counted, where the operator wants it', async () => {
    await ask('q=Qxzv+Wkqx');
    await ask('q=qxzv+W%E1%B8%B1qx');
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const file = join(misses.path, 'search-misses', `${day}.json`);
    const read = () =>
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>) : {};
    await expect.poll(() => read().vi).toMatchObject({ 'qxzv wkqx': 2 });
  });

  test('while the index is not there the form leads to its page', async () => {
    const empty = makeTemporaryFolder();
    const lost = new PublicSearch({ tree: empty.path, getNetwork: () => '', onError: () => undefined });
    const html = readFileSync(join(site.folder, 'vi/tim-kiem/index.html'), 'utf8');
    expect(await lost.answer(html, '?q=a')).toBeUndefined();
    await lost.close();
    empty.remove();
  });
});

test('questions that may point at somebody are not written down; old days are forgotten', async () => {
  const folder = makeTemporaryFolder();
  let now = new Date('2026-11-01T00:00:00Z');
  const log = new SearchMisses({ folder: folder.path, days: 2, now: () => now });
  for (const question of [
    'an@example.vn',
    '0912345678',
    '0912 345 678',
    '079.201.001234',
    'a'.repeat(61),
    ' ',
    '!?',
  ])
    await log.add('vi', question);
  expect(existsSync(join(folder.path, '2026-11-01.json'))).toBe(false);
  await log.add('vi', 'Bò Sữa');
  now = new Date('2026-11-03T00:00:00Z');
  await log.add('vi', 'bo sua');
  expect(existsSync(join(folder.path, '2026-11-01.json'))).toBe(false);
  expect(JSON.parse(readFileSync(join(folder.path, '2026-11-03.json'), 'utf8'))).toEqual({
    vi: { 'bo sua': 1 },
  });
  folder.remove();
});

test('a network gets its share back with time, and does not take that of others', () => {
  let now = 0;
  const pace = new Pace({ burst: 2, every: 1_000, now: () => now });
  expect([pace.ask('a'), pace.ask('a'), pace.ask('a'), pace.ask('b')]).toEqual([0, 0, 1, 0]);
  now = 1_000;
  expect([pace.ask('a'), pace.ask('a')]).toEqual([0, 1]);
});
