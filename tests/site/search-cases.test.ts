import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '#contract/address.ts';
import { languageCodes, type LanguageCode } from '#contract/languages.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeHome, makeSection, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { serveSearch } from './support/serve-search.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

/** What stands in a text, and what somebody types to find it. */
interface Case {
  language: LanguageCode;
  text: string;
  query: string;
  /** Of the text's story. */
  title: string;
}

const cases: Case[] = readFileSync(new URL('data/search-cases.tsv', import.meta.url), 'utf8')
  .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  .trim()
  .split('\n')
  .slice(1)
  .map((row, nth) => {
    const [language = '', text = '', query = ''] = row.split('\t');
    return { language: language as LanguageCode, text, query, title: `No. ${nth + 1_001}` };
  });

/** So many of the first results count as found. */
const FIRST = 5;

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const section = makeSection();
  const edition = makeEdition([
    makeSettings({ languages: [...languageCodes] }),
    makeHome(),
    section,
    ...cases.map(({ language, text, title }) =>
      makeStory({
        id: toId(title),
        slug: title.toLowerCase().replace(/\W+/g, '-'),
        language,
        title,
        summary: '…',
        section: section.id,
        body: [{ id: 'p', type: 'paragraph', html: `Abc: ${text.replaceAll('&', '&amp;')}; xyz.` }],
      }),
    ),
  ]);
  browser = await launchChromium();
  site = await serveSite(edition, []);
  serveSearch(site, edition, languageCodes);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('there are 80 cases of Vietnamese and 10 of every other language', () => {
  const counts = languageCodes.map((code) => cases.filter(({ language }) => language === code).length);
  expect(languageCodes.filter((code, at) => (counts[at] ?? 0) < (code === 'vi' ? 80 : 10))).toEqual([]);
});

/** Asks as a reader does, one question after another. @returns titles of the first results */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('.search-page').evaluate((root) => delete root.dataset.state);
  await page.locator('.search-page input[type=search]').fill(query);
  await page.locator('.search-page input[type=search]').press('Enter');
  await page.waitForSelector('.search-page:is([data-state=found], [data-state=none])');
  const titles = page.locator('.search-page[data-state=found] .result .title');
  return (await titles.allInnerTexts()).slice(0, FIRST);
}

async function open(language: LanguageCode): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${site.origin}${searchAddress(language)}`);
  return page;
}

describe.for(languageCodes)('what is typed to find a text (%s)', (code) => {
  test('finds it', { timeout: 240_000 }, async () => {
    const page = await open(code);
    const missed: string[] = [];
    for (const { text, query, title } of cases.filter(({ language }) => language === code)) {
      const found = await ask(page, query);
      if (!found.includes(title)) missed.push(`${query} → ${text}`);
    }
    await page.close();
    expect(missed).toEqual([]);
  });
});

test.for<[language: LanguageCode, query: string, text: string]>([
  ['km', 'គ្រូល្អ', 'គំរូល្អ'],
  ['vi', '114 mét', 'hiến 1.140 mét đất'],
  ['vi', '13', 'chương trình 135 ở bản'],
])('%s: %s does not find %s', async ([language, query, text]) => {
  const own = cases.find((one) => one.text === text && one.language === language);
  expect(own).toBeDefined();
  const page = await open(language);
  const [first] = await ask(page, `"${query}"`);
  await page.close();
  expect(first).not.toBe(own?.title);
});
