import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawFiles } from './support/draw-feeds.ts';
import { origin } from './support/draw-site.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

const kinds = ['sitemap', 'sitemap-index', 'news-sitemap'];
const news = '/vi/sitemap-tin-moi.xml';
const fresh = makeStory({
  id: toId('moi'),
  slug: 'moi',
  title: 'Tin mới ]]> <b> &',
  publishedAt: '2027-01-01T00:30:00+07:00',
});
const invented = makeStory({ ...fresh, id: toId('minh-hoa'), slug: 'minh-hoa', sample: true });
const edition = makeEdition([...makeSampleDocuments(), fresh, invented]);

async function drawOn(today: string): Promise<Map<string, string>> {
  edition.setToday(today);
  return drawFiles(edition, kinds);
}

test('search engines of news read what was published today and yesterday, and nothing that was invented', async () => {
  const files = await drawOn('2027-01-02');
  expect(files.get(news)).toContain(`<loc>${origin}/vi/bai/moi/</loc>`);
  expect(files.get(news)).toContain(
    '<news:publication_date>2027-01-01T00:30:00+07:00</news:publication_date>',
  );
  expect(files.get(news)).toContain('<news:title>Tin mới ]]&gt; &lt;b&gt; &amp;</news:title>');
  expect(files.get(news)).not.toContain('minh-hoa');
  expect(files.get('/sitemap.xml')).toContain(`<loc>${origin}${news}</loc>`);
  const xml = [...files.values()].map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([]);
});

test('two days later it is news no more', async () => {
  const files = await drawOn('2027-01-03');
  expect(files.has(news)).toBe(false);
  expect(files.get('/sitemap.xml')).not.toContain(news);
});

test('the index says of each sitemap when something in it changed, and a sitemap shows every picture with its licence', async () => {
  const files = await drawOn('2027-01-03');
  const index = files.get('/sitemap.xml') ?? '';
  expect(index.split('<lastmod>')).toHaveLength(index.split('<sitemap>').length);
  expect(index).toContain(
    `<loc>${origin}/vi/sitemap-2027-01.xml</loc><lastmod>2026-11-20T08:30:00+07:00</lastmod>`,
  );
  const months = [...files].filter(([address]) => address.startsWith('/vi/sitemap-'));
  const [, urls = ''] = months.find(([, text]) => text.includes(`/vi/bai/${wholeStory.slug}/</loc>`)) ?? [];
  const [url = ''] = urls.split('\n').filter((line) => line.includes(`/vi/bai/${wholeStory.slug}/</loc>`));
  expect(url).toMatch(
    /<image:loc>[^<]+-1200\.jpg<\/image:loc><image:license>https:\/\/creativecommons\.org[^<]+<\/image:license>/,
  );
  expect([...files.values()].join('')).toMatch(
    /<video:thumbnail_loc>[^<]+<\/video:thumbnail_loc><video:title>[^<]+<\/video:title><video:description>[^<]+<\/video:description><video:content_loc>/,
  );
});
