import type { Browser } from 'playwright-core';
import { parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { documentSchema, type PublicDocument } from '#contract/document.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

const hostile = [
  '<script>window.caught=1</script>',
  '"><img src=x onerror="window.caught=1">',
  '</title></style></textarea></noscript><svg onload=window.caught=1>',
  ']]><x a="1"/><![CDATA[',
  '{process.env.PATH}${1+1}{{1}}',
  '\u202Etxet\u0000\uD800 --><!-- &lt;b&gt; &#0;',
  "javascript:window.caught=1//'",
];

/** The document with hostile text in every field whose schema lets it in. */
function poison(document: PublicDocument): PublicDocument {
  let poisoned = document;
  getTextPaths(document).forEach((path, index) => {
    const trial = documentSchema.safeParse(replaceAt(poisoned, path, hostile[index % hostile.length] ?? ''));
    if (trial.success) poisoned = trial.data;
  });
  return poisoned;
}

function getTextPaths(part: unknown, path: string[] = []): string[][] {
  if (typeof part === 'string') return [path];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => getTextPaths(value, [...path, key]));
}

function replaceAt(part: unknown, [key, ...rest]: string[], text: string): unknown {
  if (key === undefined) return text;
  const copy = structuredClone(part) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, text);
  return copy;
}

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
        strangers: [...document.querySelectorAll('[onerror],[onload],svg[onload],x,script:not([type])')].map(
          (e) => e.outerHTML,
        ),
        dangerous: [...document.querySelectorAll('a')]
          .map((a) => a.getAttribute('href'))
          .filter((href) => /^javascript/i.test(href ?? '')),
        isWhole:
          document.querySelector('main') === null || document.querySelector('footer:last-of-type') !== null,
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
    expect(feed.items).toHaveLength(24);
  });

  test('leaves structured data JSON', () => {
    for (const [address, { text }] of pages) {
      for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(() => JSON.parse(json ?? '') as unknown, address).not.toThrow();
      }
    }
  });
});
