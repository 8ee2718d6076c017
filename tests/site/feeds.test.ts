import { readFileSync } from 'node:fs';
import { parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, origin, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

const sitemapSchema = readFileSync(new URL('data/sitemap.xsd', import.meta.url), 'utf8');
let pages: Map<string, DrawnPage>;

beforeAll(async () => {
  pages = await drawSite(makeEdition(makeSampleDocuments()));
});

const textOf = (address: string) => pages.get(address)?.text ?? '';
const filesOf = (kind: string) => [...pages].filter(([, page]) => page.kind === kind);

describe('feeds', () => {
  test('of each language, section, topic, unit, place, movement and exemplar are read by a feed reader', () => {
    const addresses = filesOf('feed').map(([address]) => address);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/vi/rss.xml',
        '/km/rss.xml',
        '/vi/chuyen-muc/nguoi-tot-viec-tot/rss.xml',
        '/vi/linh-vuc/kinh-te/rss.xml',
        '/vi/don-vi/xa-tan-ha/rss.xml',
        '/vi/dia-phuong/tan-ha/rss.xml',
        '/vi/phong-trao/dan-van-kheo/rss.xml',
        '/vi/guong/ong-k-brel/rss.xml',
      ]),
    );
    for (const [address, { text }] of filesOf('feed')) {
      if (!address.endsWith('rss.xml')) continue;
      const feed = parseRssFeed(text);
      expect(feed.title, address).toContain('Gương Sáng');
      expect(feed.language, address).toBe(address.split('/')[1]);
    }
  });

  test('bring the whole text, with media, credit and licence, under an id that never changes', () => {
    const feed = parseRssFeed(textOf('/vi/rss.xml'));
    const item = feed.items?.find(({ guid }) => guid?.value === `urn:uuid:${wholeStory.id}`);
    expect(item).toMatchObject({
      title: wholeStory.title,
      link: `${origin}/vi/bai/bai-du-khoi/`,
      guid: { isPermaLink: false },
      description: wholeStory.summary,
      dc: { creators: ['Ngọc Lan'], languages: ['vi'] },
      categories: expect.arrayContaining([
        { name: 'Phát triển kinh tế', domain: `${origin}/vi/linh-vuc/kinh-te/` },
        { name: 'Người tốt, việc tốt', domain: `${origin}/vi/chuyen-muc/nguoi-tot-viec-tot/` },
      ]),
      media: {
        contents: expect.arrayContaining([
          expect.objectContaining({
            type: 'image/jpeg',
            medium: 'image',
            credits: [{ value: 'Nguyễn Văn A', role: 'photographer', scheme: 'urn:ebu' }],
            copyright: { value: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
          }),
        ]),
      },
    });
    const text = item?.content?.encoded ?? '';
    expect(text).toContain(`<a href="${origin}/vi/">`);
    expect(text).toContain(`<a href="${origin}/vi/bai/bai-du-khoi/#p2">`);
    expect(text).toContain('<blockquote lang="kpm">');
    expect(text).not.toMatch(/(?:src|href)="\//);
  });

  test('carry recordings as enclosures with their true length', () => {
    const items = parseRssFeed(textOf('/vi/phat-thanh/rss.xml')).items ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      expect(item.enclosures).toMatchObject([{ length: 900_000, type: 'audio/mpeg' }]);
  });
});

describe('files for machines', () => {
  test('are well-formed XML', async () => {
    const files = [...pages].filter(([address]) => address.endsWith('.xml'));
    const xml = files.map(([address, { text }]) => ({
      fileName: address.slice(1).replaceAll('/', '-'),
      contents: text,
    }));
    const result = await validateXML({ xml, normalization: 'c14n' });
    expect(result.errors).toEqual([]);
  });

  test('sitemaps keep to their schema', async () => {
    const xml = filesOf('sitemap').map(([address, { text }]) => ({
      fileName: address.slice(1).replaceAll('/', '-'),
      // The schema at hand knows no other namespaces; those parts are checked for being well-formed above.
      contents: text.replace(/<(?:xhtml:link|image:image|video:video)\b.*?(?=<\/url>)/g, ''),
    }));
    const result = await validateXML({ xml, schema: [sitemapSchema] });
    expect(result.errors).toEqual([]);
    expect(xml.length).toBeGreaterThan(4);
  });

  test('the sitemap index names every sitemap, and the sitemaps every page worth finding', () => {
    const named = [...textOf('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
      match[1]?.replace(origin, ''),
    );
    expect(named.sort()).toEqual(
      filesOf('sitemap')
        .map(([address]) => address)
        .sort(),
    );
    const listed = filesOf('sitemap')
      .flatMap(([, { text }]) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map((match) => decodeURI((match[1] ?? '').replace(origin, '')));
    const stories = filesOf('story').map(([address]) => address);
    expect(stories.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed.filter((address) => !pages.has(address))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('sitemaps name the versions of a story in every language', () => {
    expect(textOf('/vi/sitemap-2026-11.xml')).toContain(
      `<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/bai/a-road/"/>`,
    );
    expect(textOf('/vi/sitemap-2026-11.xml')).toContain('hreflang="x-default"');
  });

  test('the web manifest is JSON, and robots.txt leads to the sitemap', () => {
    expect(JSON.parse(textOf('/site.webmanifest'))).toMatchObject({ name: 'Gương Sáng', start_url: '/vi/' });
    expect(textOf('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});
