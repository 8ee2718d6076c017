import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchEntryAddress, searchFolder, type SearchEntry } from '../../site/edition/search-layout.ts';
import { closePagefind, writeBundle } from '../../site/search/index-bundle.ts';
import { listSubjects, toSearchRecord, type SearchRecord } from '../../site/search/index-record.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSearch } from './support/serve-search.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const story = (slug: string, title: string, year = 2025) =>
  makeStory({
    id: toId(slug),
    slug,
    title,
    summary: `${title} <b>&amp;</b>`,
    publishedAt: `${year}-05-01T00:00:00Z`,
    updatedAt: `${year}-05-01T00:00:00Z`,
    body: [{ id: 'p', type: 'paragraph', html: `${title}. Bà con trong buôn kể lại chuyện ấy.` }],
  });

function paragraph(html: string): ReturnType<typeof story>['body'] {
  return [{ id: 'p', type: 'paragraph', html }];
}

const pair = JSON.parse(
  readFileSync(new URL('../functions/data/inputs/hoa-pair.json', import.meta.url), 'utf8'),
) as Record<'old' | 'new', { title: string; summary: string }> & { queries: string[] };

const documents = [
  { ...story('chinh-ta-cu', pair.old.title), summary: pair.old.summary, body: paragraph(pair.old.summary) },
  { ...story('chinh-ta-moi', pair.new.title), summary: pair.new.summary, body: paragraph(pair.new.summary) },
  ...makeSampleDocuments(),
  story('ma-me', 'Má mẹ dệt thổ cẩm'),
  story('ma-co', 'Ma Cô và lúa mạ', 2024),
  story('da-go', 'Chuyện thổ cẩm đã gỡ'),
  story('sua-lai', 'Thổ cẩm bản cũ'),
];
const edition = makeEdition(documents);
let browser: Browser;
let site: ServedSite;

async function* records(
  pick: (address: string) => boolean,
  version: string,
  change = (record: SearchRecord) => record,
) {
  for (const subject of listSubjects(edition, 'vi')) {
    if (pick(subject.address)) yield change(toSearchRecord(subject, edition, version));
  }
}

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite(
    edition,
    documents.filter((document) => document.kind === 'media'),
  );
  const folder = searchFolder('vi');
  await writeBundle(
    join(site.folder, folder, 's1'),
    records(() => true, 'v1'),
  );
  const rename = (record: SearchRecord) => ({
    ...record,
    meta: { ...record.meta, title: 'Thổ cẩm bản mới' },
  });
  await writeBundle(
    join(site.folder, folder, 'd1'),
    records((address) => address.endsWith('/sua-lai/'), 'v2', rename),
  );
  await closePagefind();
  const entry: SearchEntry = {
    version: 1,
    shards: [{ path: `${folder}s1/`, from: '', to: '2026-11', documents: 50 }],
    delta: `${folder}d1/`,
    changed: { '/vi/bai/da-go/': null, '/vi/bai/sua-lai/': 'v2' },
  };
  const path = join(site.folder, searchEntryAddress('vi'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(entry));
  await serveSearch(site, edition, 'en');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function search(query: string, language = 'vi'): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${site.origin}/${language}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() =>
    /\d|Không có|Nothing/.test(document.querySelector('.search-status')?.textContent ?? ''),
  );
  return page;
}

const titlesOn = (page: Page) => page.locator('.result .title').allInnerTexts();

describe('the search page', () => {
  test('finds what was typed without marks, and shows it as it is written', async () => {
    const page = await search('det tho cam');
    expect(await titlesOn(page)).toContain('Má mẹ dệt thổ cẩm');
    expect(await page.locator('.result', { hasText: 'Má mẹ' }).locator('mark').allInnerTexts()).toContain(
      'dệt',
    );
    await page.close();
  });

  test('finds old and new placement of tones, y and i, by either spelling', async () => {
    for (const query of pair.queries) {
      const page = await search(query);
      // What only holds some of the words without their marks comes behind both.
      expect([query, (await titlesOn(page)).slice(0, 2).toSorted()]).toEqual([
        query,
        [pair.old.title, pair.new.title].toSorted(),
      ]);
      await page.close();
    }
  });

  test('puts what has the marks as typed first', async () => {
    const page = await search('má');
    expect((await titlesOn(page))[0]).toBe('Má mẹ dệt thổ cẩm');
    await page.close();
  });

  test('leaves out what was withdrawn, and shows what was changed once, as it is now', async () => {
    const page = await search('thổ cẩm');
    const titles = await titlesOn(page);
    expect(titles).toContain('Thổ cẩm bản mới');
    expect(await page.locator('.result a', { hasText: 'Thổ cẩm bản mới' }).getAttribute('href')).toBe(
      '/vi/bai/sua-lai/',
    );
    expect(titles).not.toContain('Thổ cẩm bản cũ');
    expect(titles).not.toContain('Chuyện thổ cẩm đã gỡ');
    expect(await page.locator('.search-status').innerText()).toBe(`${titles.length} kết quả cho “thổ cẩm”`);
    await page.close();
  });

  test('tells format and day of a result in the words of the page', async () => {
    const vietnamese = await search('má mẹ dệt');
    const first = vietnamese.locator('.result .meta').first();
    expect(await first.innerText()).toMatch(/^Bài viết\s*1\/5\/2025$/);
    expect(await first.getAttribute('lang')).toBe('vi');
    await vietnamese.close();
    const english = await search('a road', 'en');
    expect(await english.locator('.result .meta').first().innerText()).toMatch(
      /^Article\s*\d{1,2} [A-Z][a-z]+ \d{4}$/,
    );
    await english.close();
  });

  test('shows what an index holds as text', async () => {
    const page = await search('má mẹ dệt');
    expect(await page.locator('.result b').count()).toBe(0);
    await page.close();
  });

  test('narrows by year, and keeps query and choice in the address', async () => {
    const page = await search('ma');
    await page.locator('select[name=year]').selectOption('2024');
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 1);
    expect(await titlesOn(page)).toEqual(['Ma Cô và lúa mạ']);
    expect(new URL(page.url()).search).toBe('?q=ma&year=2024');
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 1);
    expect(await page.locator('select[name=year]').inputValue()).toBe('2024');
    await page.close();
  });

  test('brings more on demand and moves the focus to the first of them', async () => {
    const page = await search('chuyện');
    expect(await page.locator('.result').count()).toBe(10);
    await page.locator('.search-more').click();
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 20);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('.result a')].indexOf(document.activeElement as Element),
    );
    expect(focused).toBe(10);
    await page.close();
  });

  test('says that there is nothing, in Vietnamese, also where a language has no index', async () => {
    const page = await search('xyzzy');
    expect(await page.locator('.search-status').innerText()).toContain('Không có kết quả cho “xyzzy”');
    await page.goto(`${site.origin}/kpm/tim-kiem/?q=${encodeURIComponent('bon')}`);
    await page.waitForFunction(() =>
      document.querySelector('.search-status')?.textContent?.includes('Không có kết quả'),
    );
    await page.close();
  });

  test('has a script of at most 10 kB', async () => {
    const html = await (await fetch(`${site.origin}/vi/tim-kiem/`)).text();
    const [, address = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const script = await (await fetch(site.origin + address)).text();
    expect(script.length).toBeGreaterThan(1_000);
    expect(script.length).toBeLessThan(10_000);
  });
});
