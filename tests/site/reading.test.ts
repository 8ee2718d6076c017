import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#contract/languages.ts';
import { launchChromium } from '../support/chromium.ts';
import { findBarriersAt, type Barriers } from '../support/find-barriers.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

/** Every script that a machine may have a font of its own for is offered. */
const documents = makeSampleDocuments().map((document) =>
  document.kind === 'settings'
    ? { ...document, languages: [...document.languages, 'lo' as const, 'blt' as const] }
    : document,
);
/** One page of each type, and of a language with letters of its own. */
const addresses = [
  '/vi/',
  '/vi/bai/bai-du-khoi/',
  '/vi/bai/loat-3/',
  '/vi/bai/loat-5/',
  '/vi/bai/anh-dep/',
  '/vi/chuyen-muc/nguoi-tot-viec-tot/',
  '/vi/linh-vuc/kinh-te/',
  '/vi/don-vi/xa-tan-ha/',
  '/vi/dia-phuong/lam-dong/',
  '/vi/phong-trao/dan-van-kheo/',
  '/vi/guong/',
  '/vi/guong/ong-k-brel/',
  '/vi/dia-phuong/',
  '/vi/video/',
  '/vi/luu-tru/',
  '/vi/luu-tru/2026-10/',
  '/vi/tim-kiem/',
  '/vi/404.html',
  '/vi/ho-tro-tiep-can/',
  '/en/',
  '/en/bai/a-road/',
  '/kpm/',
  '/km/',
  '/km/bai/សេចក្ដីប្រកាស/',
];

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  const media = documents.filter((document) => document.kind === 'media');
  site = await serveSite(makeEdition(documents), media);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site.origin + encodeURI(address), { waitUntil: 'load' });
  return page;
}

/** Both looks at a page come of one visit. */
let judged: Promise<Barriers> | undefined;

async function judge(): Promise<Barriers> {
  const page = await browser.newPage();
  const barriers = await findBarriersAt(page, site.origin, addresses);
  await page.close();
  return barriers;
}

const widths = [320, 360, 768, 1280];
/** Pages that are wider than a window, by its width; of one visit to each page as well. */
let tooWide: Promise<ReadonlyMap<number, readonly string[]>> | undefined;

async function findTooWide(): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map(widths.map((width): [number, string[]] => [width, []]));
  const page = await browser.newPage();
  for (const address of addresses) {
    await page.goto(site.origin + encodeURI(address));
    for (const [width, wide] of found) {
      await page.setViewportSize({ width, height: 700 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${address} by ${over} px`);
    }
  }
  await page.close();
  return found;
}

describe('reading with a browser', () => {
  test('finds no fault of accessibility in any type of page', async () => {
    const { light } = await (judged ??= judge());
    expect(light).toEqual([]);
  }, 180_000);

  test('finds enough contrast in the dark as well', async () => {
    const { dark } = await (judged ??= judge());
    expect(dark).toEqual([]);
  }, 180_000);

  test('would be told of a picture without words, and of words that are faint in the dark alone', async () => {
    const style = '@media (prefers-color-scheme: dark) { body { background: #111; color: #333 } }';
    const body = '<h1>Con đường</h1><img src="/icons/khong-co.png" width="9" height="9">';
    const head = `<title>Con đường</title><style>${style}</style>`;
    site.put('/vi/co-loi/', `<!doctype html><html lang="vi">${head}<main>${body}</main></html>`);
    const page = await browser.newPage();
    const { light, dark } = await findBarriersAt(page, site.origin, ['/vi/co-loi/']);
    await page.close();
    expect(light.map((fault) => fault.split(':')[0])).toEqual(['/vi/co-loi/ image-alt']);
    expect(dark.map((fault) => fault.split(':')[0])).toEqual(['/vi/co-loi/ color-contrast']);
  });

  test.each(widths)('never has to scroll sideways at %i px', async (width) => {
    const measured = await (tooWide ??= findTooWide());
    expect(measured.get(width)).toEqual([]);
  });

  test('breaks the longest words and names within 320 px', async () => {
    const word = 'Nghiêngngả'.repeat(19);
    const short = word.slice(0, 80);
    const named = documents.map((document) =>
      document.kind === 'settings' ? { ...document, name: { vi: short }, responsibleEditor: word } : document,
    );
    const story = makeStory({ id: toId('dai'), slug: 'dai', title: word, summary: word, kicker: short });
    const strange = await serveSite(makeEdition([...named, story]), []);
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    for (const address of ['/vi/', '/vi/bai/dai/', '/vi/bai/loat-3/', '/vi/lien-he/', '/vi/404.html']) {
      await page.goto(strange.origin + address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    }
    await page.close();
    await strange.close();
  });

  test('asks no other host, and meets no missing file and no refused script or style', async () => {
    const trouble: string[] = [];
    const whole = addresses.filter((one) => !one.endsWith('404.html') && !one.endsWith('/tim-kiem/'));
    const left = whole.values();
    const visit = async () => {
      const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
      page.on(
        'request',
        (request) => request.url().startsWith(site.origin) || trouble.push(`foreign ${request.url()}`),
      );
      page.on(
        'response',
        (response) => response.status() < 400 || trouble.push(`${response.status()} ${response.url()}`),
      );
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      for (const address of left)
        await page.goto(site.origin + encodeURI(address), { waitUntil: 'networkidle' });
      await page.close();
    };
    // A page is still when half a second was quiet; others load meanwhile.
    await Promise.all([visit(), visit(), visit()]);
    expect(trouble).toEqual([]);
  });

  test('reads everything without JavaScript', async () => {
    const page = await open('/vi/bai/bai-du-khoi/', { javaScriptEnabled: false });
    expect(await page.locator('.story-body').innerText()).toContain('Bà con cùng làm.');
    await page.goto(`${site.origin}/vi/tim-kiem/`);
    expect(await page.locator('main').innerText()).toContain('bấm Tìm để máy chủ tìm giúp');
    await page.locator('.doors a', { hasText: 'Lĩnh vực' }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Lĩnh vực');
    await page.close();
  });

  test('moves nothing while a page loads', async () => {
    for (const address of ['/vi/', '/vi/bai/bai-du-khoi/', '/vi/chuyen-muc/nguoi-tot-viec-tot/']) {
      const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
      await page.addInitScript(() => {
        Object.assign(window, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            Object.assign(window, { moved: (Reflect.get(window, 'moved') as number) + entry.value });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.origin + address, { waitUntil: 'networkidle' });
      // A font that comes within its first tenth of a second may still widen a word of the masthead.
      expect(await page.evaluate(() => Reflect.get(window, 'moved') as number), address).toBeLessThan(0.002);
      await page.close();
    }
  });

  test('sees every letter of every language drawn by our own fonts, whatever the phone has', async () => {
    // In Vietnamese a font that comes late is left out; here it takes the place of another.
    const page = await open('/kpm/');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const foreign: string[] = [];
    // Every system that reads Chinese has its own Han.
    for (const { code, letters, ownName, script } of languages.filter((one) => one.script !== 'Hans')) {
      for (const tag of ['p', 'h2']) {
        const text = `${letters} ${letters.toUpperCase()} ${ownName}`;
        await page.evaluate(drawAlone, { tag, code, text });
        const { root } = await devtools.send('DOM.getDocument');
        const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
        const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
        foreign.push(
          ...fonts
            .filter(({ isCustomFont }) => !isCustomFont)
            .map((font) => `${code} ${script} ${tag}: ${font.glyphCount} of ${font.familyName}`),
        );
      }
    }
    await page.close();
    expect(foreign).toEqual([]);
  });

  test('gets a story in the first round trip: HTML and styles at most 14 kB', async () => {
    const response = await fetch(`${site.origin}/vi/bai/bai-du-khoi/`);
    const html = await response.text();
    expect(html).not.toMatch(/<link rel="stylesheet"/);
    expect(brotliCompressSync(html).length).toBeLessThan(14_000);
  });

  test('can skip to the content, and go through a page by keyboard with the focus in sight', async () => {
    const page = await open('/vi/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#noi-dung');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.closest('.card') ?? focused;
      return box ? getComputedStyle(box).outlineStyle : 'none';
    });
    expect(outline).toBe('solid');
    await page.close();
  });

  test('switches to another language and stays on the story', async () => {
    const page = await open('/vi/bai/bai-du-khoi/');
    await page.locator('.switch summary').click();
    await page.locator('.switch a[hreflang=en]').click();
    expect(await page.locator('h1').innerText()).toBe('A road');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  });
});

/** Runs in the page: leaves one element with a text in a language, and waits for its fonts. */
async function drawAlone({ tag, code, text }: { tag: string; code: string; text: string }): Promise<void> {
  const element = document.createElement(tag);
  element.lang = code;
  element.textContent = text;
  document.body.replaceChildren(element);
  const { font } = getComputedStyle(element);
  // A face that stands in by fonts of the system fails where there are none; which fonts drew is asked afterwards.
  await document.fonts.load(font, text).catch(() => undefined);
  await document.fonts.ready;
}
