import type { Browser } from 'playwright-core';
import { parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { launchChromium } from '../support/chromium.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';
import { poison } from './support/poison.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

let browser: Browser;
let pages: Map<string, DrawnPage>;
const documents = makeSampleDocuments().map(poison);

beforeAll(async () => {
  browser = await launchChromium();
  pages = await drawSite(makeEdition(documents));
});
afterAll(() => browser.close());

describe('hostile text', () => {
  test('is in the documents, so that the tests below mean something', () => {
    const texts = JSON.stringify(documents);
    for (const text of ['window.caught', ']]>', '{process.env.PATH}', '</title>'])
      expect(texts).toContain(text);
  });

  test('is shown as text and never becomes markup or a script', async () => {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    for (const [address, { text, output }] of pages) {
      if (output !== 'astro') continue;
      await page.setContent(text.replace('http-equiv="refresh"', ''), { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(() => ({
        caught: 'caught' in window,
        // Frames have one script of ours that is no module.
        strangers: [
          ...document.querySelectorAll(
            '[onerror],[onload],svg[onload],x,script:not([type],[src="/nhung/khung.js"])',
          ),
        ].map((e) => e.outerHTML),
        dangerous: [...document.querySelectorAll('a')]
          .map((a) => a.getAttribute('href'))
          .filter((href) => /^javascript/i.test(href ?? '')),
        isWhole:
          document.querySelector('main') === null ||
          document.querySelector('footer:last-of-type, .embed > .from') !== null,
      }));
      expect(found, address).toEqual({ caught: false, strangers: [], dangerous: [], isWhole: true });
    }
    await page.close();
  });

  test('breaks no feed and no sitemap', async () => {
    const files = [...pages].filter(([address]) => address.endsWith('.xml'));
    const xml = files.map(([address, { text }]) => ({
      fileName: address.slice(1).replaceAll('/', '-'),
      contents: text,
    }));
    expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([]);
    const feed = parseRssFeed(pages.get('/vi/rss.xml')?.text ?? '');
    expect(feed.items).toHaveLength(42);
  });

  test('leaves structured data JSON', () => {
    for (const [address, { text }] of pages) {
      for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(() => JSON.parse(json ?? '') as unknown, address).not.toThrow();
      }
    }
  });
});
