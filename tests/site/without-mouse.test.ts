import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeRecording } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { findFaintFocus } from './support/find-faint-focus.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const documents = makeSampleDocuments();
const STORY = '/vi/bai/bai-du-khoi/';
let browser: Browser;
let site: ServedSite;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite(
    makeEdition(documents),
    documents.filter((document) => document.kind === 'media'),
  );
  site.put(fileAddress(makeRecording().file), readFileSync('content/demo/media/bua-com-ca-dem.mp3'));
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(site.origin + encodeURI(address));
  return page;
}

/** Presses Tab until something with this accessible name has the focus. */
async function tabTo(page: Page, name: string | RegExp, most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
      return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent;
    });
    const text = (found ?? '').replace(/\s+/g, ' ').trim();
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`${most} times Tab did not lead to “${name}”.`);
}

const path = (page: Page) => decodeURI(new URL(page.url()).pathname);

describe('with the keyboard alone', () => {
  test('the first key leads past the menu to the text', async () => {
    const page = await open(STORY);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Đến nội dung chính');
    expect(await page.locator(':focus').boundingBox()).toMatchObject({
      height: expect.toSatisfy((high) => high > 24),
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the menu leads to a section', async () => {
    const page = await open('/vi/');
    await tabTo(page, 'Người tốt, việc tốt');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chuyen-muc/**');
  });

  test('the list of languages opens, closes with Escape back to its button, and leads to the same story', async () => {
    const page = await open(STORY);
    await tabTo(page, /^Tiếng Việt — Ngôn ngữ$/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'English', 3);
    await page.keyboard.press('Escape');
    expect(await page.locator('details.switch').getAttribute('open')).toBeNull();
    expect(await page.locator(':focus').innerText()).toContain('Tiếng Việt');
    await page.keyboard.press('Space');
    await tabTo(page, 'English', 3);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/**');
    expect(path(page)).toBe('/en/bai/a-road/');
  });

  test('the box of every page takes words and Enter, and so does the search page', async () => {
    const page = await open('/vi/');
    await tabTo(page, 'Tìm bài, gương, đơn vị, địa phương', 5);
    await page.keyboard.type('lúa');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=l/);
    await tabTo(page, 'Tìm bài, gương, đơn vị, địa phương');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('cà phê');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=c/);
  });

  test('“/” leads to the box, and is written where one writes', async () => {
    const page = await open(STORY);
    await page.keyboard.press('/');
    await page.keyboard.type('24/7');
    expect(await page.locator('form.find input').inputValue()).toBe('24/7');
  });

  test('a recording plays, jumps and changes its speed', async () => {
    const page = await open('/vi/bai/loat-5/');
    await tabTo(page, 'Lùi 15 giây');
    await page.evaluate(() => void document.querySelector('audio')?.play());
    await tabTo(page, 'Tới 15 giây', 2);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) >= 15);
    await tabTo(page, /^Tốc độ/, 2);
    await page.keyboard.press('Space');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Tốc độ 1,25×');
  });

  test('the question before keeping a story takes the focus and gives it back', async () => {
    const page = await open(STORY);
    await page.locator('.keep').waitFor();
    await tabTo(page, 'Lưu để đọc ngoại tuyến');
    await page.keyboard.press('Enter');
    await page.locator('.keep-ask button').first().waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Lưu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').innerText()).toBe('Lưu để đọc ngoại tuyến');
  });

  test.each(['light', 'dark'] as const)(
    'where the focus is can be seen at every stop, %s',
    async (colorScheme) => {
      const page = await open('/vi/', { colorScheme });
      const faint: string[] = [];
      for (const address of ['/vi/', STORY, '/vi/guong/ong-k-brel/', '/vi/tim-kiem/']) {
        await page.goto(site.origin + address);
        faint.push(...(await findFaintFocus(page)).map((fault) => `${address} ${fault}`));
      }
      expect(faint).toEqual([]);
    },
  );
});

describe('as a reader has set the machine', () => {
  test('nothing moves by itself for one who wants less motion', async () => {
    const page = await open(STORY, { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(
      () =>
        [document.documentElement, ...document.body.querySelectorAll('*')].filter((element) => {
          const { scrollBehavior, transitionDuration } = getComputedStyle(element);
          return scrollBehavior === 'smooth' || parseFloat(transitionDuration) > 0;
        }).length,
    );
    expect(moving).toBe(0);
  });

  test('in colours of their own every control keeps a border, and the menu shows where one is', async () => {
    const page = await open(STORY, { forcedColors: 'active' });
    const bare: string[] = [];
    for (const address of [STORY, '/vi/tim-kiem/', '/vi/']) {
      await page.goto(site.origin + address);
      bare.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('button, input, select, .tool-button')]
            .filter(
              (element) =>
                element.checkVisibility() && parseFloat(getComputedStyle(element).borderTopWidth) < 1,
            )
            .map((element) => element.outerHTML.slice(0, 120)),
        )),
      );
    }
    expect(bare).toEqual([]);
    await page.goto(`${site.origin}/vi/chuyen-muc/nguoi-tot-viec-tot/`);
    const [here, other] = await Promise.all(
      ['.sections a[aria-current]', '.sections a:not([aria-current])'].map((one) =>
        page
          .locator(one)
          .first()
          .evaluate((link) => getComputedStyle(link).borderBottomColor),
      ),
    );
    expect(here).not.toBe(other);
  });

  test.each([
    ['the whole page twice as large', { width: 640, height: 400 }, 16],
    ['letters twice as large', { width: 640, height: 800 }, 32],
    ['letters twice as large on a phone', { width: 360, height: 740 }, 32],
  ])('with %s nothing is cut off or has to be scrolled sideways', async (_name, viewport, fontSize) => {
    const page = await open('/vi/', { viewport });
    const wide: string[] = [];
    for (const address of [
      '/vi/',
      STORY,
      '/vi/bai/loat-5/',
      '/vi/guong/ong-k-brel/',
      '/vi/don-vi/xa-tan-ha/',
      '/vi/tim-kiem/',
      '/vi/ngoai-tuyen/',
      '/km/',
      '/vi/chuyen-muc/nguoi-tot-viec-tot/',
    ]) {
      await page.goto(site.origin + address);
      await page.addStyleTag({ content: `html{font-size:${fontSize}px}` });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${address} by ${over} px`);
    }
    expect(wide).toEqual([]);
  });
});
