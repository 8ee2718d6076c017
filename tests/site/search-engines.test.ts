import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo, type ServedDemo } from './support/serve-demo.ts';

let site: ServedDemo;
/** Every page that a server answers with 200, by its address. */
let pages: Map<string, string>;

beforeAll(async () => {
  site = await serveDemo();
  pages = new Map(
    globSync('**/index.html', { cwd: site.folder }).map((file) => [
      `/${file.slice(0, -'index.html'.length)}`,
      readFileSync(join(site.folder, file), 'utf8'),
    ]),
  );
});
afterAll(() => site.close());

const isForward = (html: string) => html.includes('http-equiv="refresh"');
const isIndexed = (html: string) => !html.includes('name="robots" content="noindex"') && !isForward(html);
const indexed = () => [...pages].filter(([, html]) => isIndexed(html));
const toAddress = (url: string) => decodeURI(new URL(url).pathname);
const readAll = (text: string, sign: RegExp) => [...text.matchAll(sign)].map(([, found = '']) => found);
interface Picture {
  contentUrl: string;
  width: number;
  height: number;
  creditText?: string;
  license?: string;
  acquireLicensePage: string;
}

function readGraph(html: string): Record<string, unknown>[] {
  const text = readOne(html, /<script type="application\/ld\+json">(.+?)<\/script>/s) ?? '{"@graph":[]}';
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
}

const readOne = (text: string, sign: RegExp) => sign.exec(text)?.[1];

function readSitemap(address: string): string[] {
  return readAll(readFileSync(join(site.folder, address), 'utf8'), /<loc>([^<]+)<\/loc>/g).map(toAddress);
}

describe('search engines', () => {
  test('are told in the sitemaps exactly the pages that they may know', () => {
    const told = readSitemap('/sitemap.xml').flatMap(readSitemap);
    expect(told.toSorted()).toEqual(
      indexed()
        .map(([address]) => address)
        .sort(),
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(200);
  });

  test('are led by hreflang to pages that they may know alone', () => {
    const wrong = [...pages].flatMap(([address, html]) =>
      readAll(html, /<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)
        .map(toAddress)
        .filter((target) => !isIndexed(pages.get(target) ?? 'http-equiv="refresh"'))
        .map((target) => `${address} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are told the same versions of a page in the sitemaps as in its head', () => {
    const maps = readSitemap('/sitemap.xml').map((file) => readFileSync(join(site.folder, file), 'utf8'));
    const entries = maps.flatMap((map) => readAll(map, /<url>(.+?)<\/url>/gs));
    const different = entries
      .map((entry) => ({
        address: toAddress(readOne(entry, /<loc>([^<]+)/) ?? ''),
        told: readAll(entry, /<xhtml:link rel="alternate" (hreflang="[^"]+" href="[^"]+")/g),
      }))
      .filter(({ address, told }) => {
        const html = pages.get(address) ?? '';
        const shown = readAll(html, /<link rel="alternate" (hreflang="[^"]+" href="[^"]+")/g);
        return told.toSorted().join() !== shown.toSorted().join();
      });
    expect(different).toEqual([]);
    expect(maps.join('').match(/<xhtml:link/g)?.length).toBeGreaterThan(300);
  });

  test('read a title and a description of its own on each page', () => {
    for (const sign of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
      const places = Map.groupBy(indexed(), ([, html]) => readOne(html, sign));
      const doubled = [...places].filter(([text, found]) => text === undefined || found.length > 1);
      expect(doubled.map(([text, found]) => [text, found.map(([address]) => address)])).toEqual([]);
    }
  });

  test('find a share image of 1200×630 on each page', () => {
    const lacking = indexed().filter(
      ([, html]) =>
        !/<meta property="og:image" content="[^"]+\/chia-se\/[^"]+"/.test(html) ||
        !html.includes('<meta property="og:image:width" content="1200">') ||
        !html.includes('<meta property="og:image:height" content="630">'),
    );
    expect(lacking.map(([address]) => address)).toEqual([]);
  });

  test('read no list that is empty, and the way to each page but the home pages', () => {
    const graphs = indexed().map(([address, html]) => ({
      address,
      graph: JSON.parse(
        readOne(html, /<script type="application\/ld\+json">(.+?)<\/script>/s) ?? '{"@graph":[]}',
      ) as { '@graph': Record<string, unknown>[] },
    }));
    const empty = graphs.filter(({ graph }) => /":(\[\]|\{\}|null|"")/.test(JSON.stringify(graph)));
    expect(empty.map(({ address }) => address)).toEqual([]);
    const lost = graphs.filter(
      ({ address, graph }) =>
        address.split('/').length > 3 && !graph['@graph'].some((item) => item['@type'] === 'BreadcrumbList'),
    );
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  test('read of each text its picture in three shapes, who wrote it with a page of his own, and episodes of programmes', () => {
    const texts = indexed().filter(([address]) => /^\/[a-z]+\/bai\/[^/]+\/$/.test(address));
    const graphs = texts.flatMap(([, html]) => readGraph(html));
    const articles = graphs.filter((item) => item['@type'] === 'NewsArticle');
    expect(articles).toHaveLength(texts.length);
    const pictures = articles.flatMap(({ image }) => (Array.isArray(image) ? [image as Picture[]] : []));
    expect(pictures.length).toBeGreaterThan(50);
    for (const image of pictures) {
      const shapes = image.map(({ width, height }) => (width / height).toFixed(1));
      expect(shapes).toEqual(['1.0', '1.3', '1.8']);
      for (const { contentUrl, creditText, license, acquireLicensePage } of image) {
        expect(existsSync(join(site.folder, toAddress(contentUrl))), contentUrl).toBe(true);
        expect(acquireLicensePage).toBeTruthy();
        expect(creditText ?? license).toBeTruthy();
      }
    }
    const authors = articles.flatMap(({ author }) =>
      Array.isArray(author) ? (author as { url: string }[]) : [],
    );
    expect(authors.length).toBeGreaterThan(10);
    for (const { url } of authors) expect(isIndexed(pages.get(toAddress(url)) ?? ''), url).toBe(true);
    const episodes = graphs.filter((item) => item['@type'] === 'PodcastEpisode');
    expect(episodes.length).toBeGreaterThan(0);
    for (const { partOfSeries } of episodes) {
      const { webFeed } = partOfSeries as { webFeed: string };
      expect(existsSync(join(site.folder, toAddress(webFeed))), webFeed).toBe(true);
    }
  });

  test('know one page of the films: that of the section of this name, to which every page leads', () => {
    const isFilms = ([address]: [string, string]) => /^\/vi\/(?:video|chuyen-muc\/video)\/$/.test(address);
    expect(
      indexed()
        .filter(isFilms)
        .map(([address]) => address),
    ).toEqual(['/vi/chuyen-muc/video/']);
    const isOfFormat = (address: string) => /^\/[a-z]+\/video\/$/.test(address);
    const leading = [...pages].filter(([, html]) => html.includes('href="/vi/video/"'));
    expect(leading.map(([address]) => address).filter((address) => !isOfFormat(address))).toEqual([]);
  });

  test('and those who find a hole in the site are told whom to write to, for less than a year', () => {
    const text = readFileSync(join(site.folder, '.well-known/security.txt'), 'utf8');
    expect(text).toMatch(/^Contact: (mailto:|https:)/);
    expect(text).toContain('Canonical: https://guong.example/.well-known/security.txt\n');
    const newest = site.documents
      .flatMap((document) => (document.kind === 'story' ? [document.publishedAt] : []))
      .sort()
      .at(-1);
    const expires = Date.parse(readOne(text, /^Expires: (.+)$/m) ?? '');
    const days = (expires - Date.parse(newest ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  test('phones find an icon that they may cut to their shape, and old programs the one they guess', () => {
    const { icons } = JSON.parse(readFileSync(join(site.folder, 'site.webmanifest'), 'utf8')) as {
      icons: { src: string; purpose?: string }[];
    };
    const maskable = icons.filter(({ purpose }) => purpose === 'maskable');
    expect(maskable).toHaveLength(1);
    for (const { src } of icons) expect(existsSync(join(site.folder, src)), src).toBe(true);
    expect(readFileSync(join(site.folder, 'favicon.ico')).readUInt16LE(2)).toBe(1);
  });
});
