import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { hostileTyping } from './data/hostile-typing.ts';
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
  { ...story('ma-me', 'Má mẹ dệt thổ cẩm'), sample: true },
  story('ma-co', 'Ma Cô và lúa mạ', 2024),
];
const edition = makeEdition(documents);
const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true };
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite(
    edition,
    documents.filter((document) => document.kind === 'media'),
  );
  serveSearch(site, edition, ['vi', 'en']);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(address: string, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(site.origin + address);
  return page;
}

const isDone = (page: Page) => page.waitForSelector('.search-page:is([data-state=found], [data-state=none])');

async function search(query: string, language = 'vi', options?: BrowserContextOptions): Promise<Page> {
  const page = await open(`/${language}/tim-kiem/?q=${encodeURIComponent(query)}`, options);
  await isDone(page);
  return page;
}

const titlesOn = (page: Page) => page.locator('.result .title').allInnerTexts();
const statusOn = (page: Page) => page.locator('.search-status').innerText();
const close = (page: Page) => page.context().close();

describe('the search page', () => {
  test('finds what was typed without marks, and shows it as it is written', async () => {
    const page = await search('det tho cam');
    expect(await titlesOn(page)).toContain('Má mẹ dệt thổ cẩm');
    const marked = page.locator('.result', { hasText: 'Má mẹ' }).locator('mark');
    expect((await marked.allInnerTexts()).join(' ')).toContain('dệt thổ cẩm');
    await close(page);
  });

  test('finds old and new placement of tones, y and i, by either spelling', async () => {
    for (const query of pair.queries) {
      const page = await search(query);
      expect([query, (await titlesOn(page)).slice(0, 2).toSorted()]).toEqual([
        query,
        [pair.old.title, pair.new.title].toSorted(),
      ]);
      await close(page);
    }
  });

  test('puts what has the marks as typed first', async () => {
    const page = await search('má');
    expect((await titlesOn(page))[0]).toBe('Má mẹ dệt thổ cẩm');
    await close(page);
  });

  test('tells kind, day and sample of a result in the words of the page', async () => {
    const page = await search('má mẹ dệt');
    const first = page.locator('.result').first();
    expect(await first.locator('.kicker').innerText()).toBe('Bài viết');
    expect((await first.locator('.meta').innerText()).replace(/\s+/g, ' ')).toMatch(/1\/5\/2025 ?Minh họa$/);
    await close(page);
    const english = await search('a road', 'en');
    expect(await english.locator('.result .kicker').first().innerText()).toBe('Article');
    expect(await english.locator('.result time').first().innerText()).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    await close(english);
  });

  test('shows what an index holds as text', async () => {
    const page = await search('má mẹ dệt');
    expect(await page.locator('.result b').count()).toBe(0);
    expect(await page.locator('.result').first().innerText()).not.toContain('undefined');
    await close(page);
  });

  test('names first what the question names, and groups by kind', async () => {
    const page = await search('ông k’brẽl');
    const best = page.locator('.result').first();
    expect(await best.getAttribute('class')).toBe('result best');
    expect(await best.locator('.kicker').innerText()).toBe('Gương sáng');
    expect(await page.locator('.found-name').first().innerText()).toBe('Đúng tên bạn tìm');
    await close(page);
  });

  test('narrows by a filter, and keeps query and choice in the address', async () => {
    const page = await search('chuyện', 'vi', PHONE);
    expect(await page.locator('.facets').count()).toBe(0);
    await page.locator('.filters summary').first().click();
    await page.locator('.facet input[name=year][value="2025"]').check();
    await page.waitForFunction(() => document.querySelector('.chosen')?.textContent?.includes('2025'));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.result time')].every((time) => time.textContent.endsWith('2025')),
    );
    expect(new URL(page.url()).search).toContain('year=2025');
    const titles = await titlesOn(page);
    await page.reload();
    await isDone(page);
    expect(await titlesOn(page)).toEqual(titles);
    await page.locator('.chosen').click();
    await page.waitForFunction(() => !location.search.includes('year'));
    await close(page);
  });

  test('shows five results, more on scroll and by the button, which moves the focus to the first of them', async () => {
    const page = await search('chuyện', 'vi', PHONE);
    expect(await page.locator('.result').count()).toBe(5);
    // Whoever gets to the button has scrolled: the portion that this asked for may be on its way.
    await page.locator('.search-more button').evaluate((button: HTMLElement) => {
      button.scrollIntoView();
      dispatchEvent(new Event('scroll'));
      button.click();
    });
    await page.waitForFunction(
      () => [...document.querySelectorAll('.result a')].indexOf(document.activeElement as Element) === 5,
    );
    expect(await page.locator('.result').count()).toBe(10);
    await page.locator('.search-more').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => document.querySelectorAll('.result').length > 10);
    await close(page);
  });

  test('gives place and results back to who comes back', async () => {
    const page = await search('chuyện', 'vi', PHONE);
    await page.locator('.search-more button').click();
    await page.waitForFunction(() => document.querySelectorAll('.result').length >= 10);
    const link = page.locator('.result .title a').nth(7);
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await link.click();
    await page.waitForURL('**/bai/**');
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('.result').length >= count, 8);
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 200, top);
    await close(page);
  });

  test('has the first result in the first screen of a phone, and nothing moves as it comes', async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, { moved: Number(Reflect.get(window, 'moved')) + entry.value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['dệt thổ cẩm', 'ông k’brẽl', 'xyzzy']) {
      await page.goto(`${site.origin}/vi/tim-kiem/?q=${encodeURIComponent(query)}`, {
        waitUntil: 'networkidle',
      });
      await isDone(page);
      expect(await page.evaluate(() => Number(Reflect.get(window, 'moved'))), query).toBeLessThanOrEqual(
        0.02,
      );
      const bottoms = await page.evaluate(() =>
        [...document.querySelectorAll('.result')]
          .slice(0, 1)
          .map((one) => one.getBoundingClientRect().bottom),
      );
      expect(
        bottoms.filter((bottom) => bottom > 640),
        query,
      ).toEqual([]);
    }
    await context.close();
  });

  test('says that there is nothing, in Vietnamese, and shows the ways on', async () => {
    const page = await search('xyzzy');
    expect(await statusOn(page)).toContain('Chưa thấy gì cho “xyzzy”');
    expect(await page.locator('.search-idle .doors a').first().isVisible()).toBe(true);
    await close(page);
  });

  test.each<[what: string, address: string | RegExp, fail: (route: Route) => Promise<void> | void]>([
    ['a start file that does not come', '**/tim/start.bin', (route) => route.abort()],
    ['a lost chunk', /\/tim\/[^/]+\/[pw]\//, (route) => route.fulfill({ status: 404 })],
    [
      'an engine that is cut',
      '**/pagefind.*.wasm',
      async (route) => {
        const body = (await (await route.fetch()).body()).subarray(0, 20_000);
        return route.fulfill({ body, contentType: 'application/wasm' });
      },
    ],
    ['an engine that never comes', '**/pagefind.*.wasm', () => undefined],
    ['a worker that is lost', '**/_assets/search.*.js', (route) => route.fulfill({ status: 404 })],
  ])(
    'says within five seconds that something failed, and goes on when asked again: %s',
    async (_, address, fail) => {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await context.route(address, fail);
      await page.goto(`${site.origin}/vi/tim-kiem/?q=lua`);
      await page.waitForSelector('[data-state=failed]', { timeout: 6_000 });
      expect(await statusOn(page)).toMatch(/bộ tìm kiếm|không có mạng/i);
      expect(await page.locator('.search-idle .doors a').first().isVisible()).toBe(true);
      await context.unroute(address);
      await page.locator('.retry').click();
      await isDone(page);
      expect(await page.locator('.result').count()).toBeGreaterThan(0);
      await context.close();
    },
  );

  test('finds without a network what the reader has kept', async () => {
    const page = await open('/vi/bai/ma-me/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.locator('.keep-ask button').first().click();
    await page.waitForFunction(() => document.querySelector('.keep-state')?.textContent?.includes('Đã lưu'));
    await page.reload();
    const isKept = () => page.evaluate(async () => (await caches.match('/vi/tim-kiem/')) !== undefined);
    await expect.poll(isKept).toBe(true);
    await page.context().setOffline(true);
    await page.goto(`${site.origin}/vi/tim-kiem/?q=tho+cam`);
    await isDone(page);
    expect(await titlesOn(page)).toEqual(['Má mẹ dệt thổ cẩm']);
    expect(await page.locator('.search-notes').innerText()).toContain('Trong các trang đã lưu trên máy này');
    await close(page);
  });

  test.each(hostileTyping)('stays calm with %s', async (_name, typed) => {
    const page = await open('/vi/tim-kiem/');
    await page.locator('#tu-khoa').fill(typed);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-page:is([data-state=found], [data-state=none], [data-state=idle])');
    const address = page.url();
    expect(address.length).toBeLessThan(4_000);
    expect((await fetch(address)).status).toBe(200);
    await page.reload();
    expect(await page.evaluate(() => 'caught' in window)).toBe(false);
    expect(await page.locator('.search-page img[src=x]').count()).toBe(0);
    await close(page);
  });

  test.each(['light', 'dark'] as const)('has nothing that axe blames, %s', async (colorScheme) => {
    for (const viewport of [
      { width: 360, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      const page = await search('chuyện', 'vi', { colorScheme, viewport });
      if (viewport.width < 600) await page.locator('.filters summary').first().click();
      await page.waitForSelector('.facets');
      const violations = await findBarriers(page);
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await close(page);
    }
  });

  test('has a script of at most 10 kB on the line, the engine apart', async () => {
    const page = await search('xyzzy');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    await close(page);
    const own = scripts.filter((path) => path.includes('/start-search-page'));
    expect(own).toHaveLength(1);
    const script = await (await fetch(site.origin + (own[0] ?? ''))).text();
    expect(script.length).toBeGreaterThan(1_000);
    expect(brotliCompressSync(script).length).toBeLessThan(10_000);
  });
});

describe('the box of every page', () => {
  async function openBox(options?: BrowserContextOptions): Promise<Page> {
    const page = await open('/vi/', options);
    await page.keyboard.press('/');
    await page.waitForSelector('.find input[role=combobox]');
    return page;
  }
  const active = (page: Page) =>
    page.evaluate(() => {
      const id = document.querySelector('.find input')?.getAttribute('aria-activedescendant');
      return id ? document.getElementById(id)?.textContent : null;
    });

  test('loads its panel only when a reader turns to it', async () => {
    const page = await open('/vi/');
    const loaded = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /panel|wasm|start\.bin/.test(name))
            .length,
      );
    expect(await loaded()).toBe(0);
    await page.locator('.find input').focus();
    await page.waitForSelector('.find input[role=combobox]');
    expect(await loaded()).toBeGreaterThan(0);
    await close(page);
  });

  test('suggests while one types; arrows, Enter and Escape do what a combobox does', async () => {
    const page = await openBox();
    await page.keyboard.type('má mẹ d');
    await page.waitForSelector('.find [role=option]');
    expect(await page.locator('.find input').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain('Má mẹ dệt thổ cẩm');
    expect(await active(page)).toContain('Minh họa');
    const violations = await findBarriers(page, '.masthead');
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toContain('Xem kết quả cho');
    await page.keyboard.press('Escape');
    expect(await page.locator('.find input').getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.find input').inputValue()).toBe('má mẹ d');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.find [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bai/ma-me/');
    await close(page);
  });

  test('remembers on the device what was searched for, until the reader clears it', async () => {
    const page = await openBox();
    await page.keyboard.type('thổ cẩm');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*');
    await page.goto(`${site.origin}/vi/`);
    await page.locator('.find input').focus();
    await page.waitForSelector('.find [role=option]');
    expect(await page.locator('.find [role=option]').allInnerTexts()).toEqual(['thổ cẩm']);
    await page.locator('.find-foot button').click();
    expect(await page.locator('.find-panel').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await close(page);
  });

  test('is a form without a script', async () => {
    const page = await open('/vi/', { javaScriptEnabled: false });
    await page.locator('.find input').fill('lúa');
    await page.locator('.find button').click();
    await page.waitForURL('**/vi/tim-kiem/?q=l%C3%BAa');
    await close(page);
  });
});
