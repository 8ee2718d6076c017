import { encodeAddress, storyAddress } from '#contract/address.ts';
import { defaultLanguage } from '#contract/languages.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import { getLabel } from '../i18n/interface.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import type { NewsSitemapView, PageVersion, SitemapIndexView, SitemapView } from './sitemap-view.ts';
import { element, toDocument, type Xml } from './xml.ts';

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const namespaces = {
  xmlns: sitemaps,
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:video': 'http://www.google.com/schemas/sitemap-video/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};
const newsNamespaces = { xmlns: sitemaps, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };

/** Search engines read no more pictures of a page. */
const MOST_PICTURES = 1_000;

export function drawSitemap({ pages, entries, media }: SitemapView, { origin }: RenderContext): string {
  const known = new Map(media.map((document) => [document.id, document]));
  const toUrl = (address: string) => origin + encodeAddress(address);
  const lists = pages.map(({ address, versions }) =>
    element('url', {}, element('loc', {}, toUrl(address)), linkVersions(versions, toUrl)),
  );
  const stories = entries.map(({ card, siblings }) =>
    element(
      'url',
      {},
      element('loc', {}, toUrl(storyAddress(card))),
      element('lastmod', {}, card.updatedAt),
      linkVersions(
        siblings.map((sibling) => ({ language: sibling.language, address: storyAddress(sibling) })),
        toUrl,
      ),
      showMedia(card, known, toUrl),
    ),
  );
  const lines = [...lists, ...stories].map(({ xml }) => `${xml}\n`).join('');
  return toDocument(element('urlset', namespaces, { xml: `\n${lines}` }));
}

/** As the page names them: its versions, and which one is for everybody else. */
function linkVersions(versions: readonly PageVersion[], toUrl: (address: string) => string): Xml[] {
  const main = versions.find(({ language }) => language === defaultLanguage) ?? versions[0];
  if (versions.length < 2 || !main) return [];
  return [...versions, { language: 'x-default', address: main.address }].map(({ language, address }) =>
    element('xhtml:link', { rel: 'alternate', hreflang: language, href: toUrl(address) }),
  );
}

/** Every picture of the text with its licence, and its film where there is a still of it. */
function showMedia(
  card: StoryCard,
  known: ReadonlyMap<string, MediaDocument>,
  toUrl: (address: string) => string,
): Xml[] {
  const ids = [...new Set([card.lead, card.main, ...card.bodyMedia])];
  const shown = ids.map((id) => known.get(id ?? '')).filter((document) => document !== undefined);
  const pictures = shown.filter(({ type }) => type === 'image').slice(0, MOST_PICTURES);
  const images = pictures.map(({ file, licence }) => {
    const terms = licences.find(({ id }) => id === licence)?.url;
    return element(
      'image:image',
      {},
      element('image:loc', {}, toUrl(fallbackAddress(file))),
      terms ? element('image:license', {}, terms) : undefined,
    );
  });
  const film = shown.find(({ id, type }) => id === card.main && type === 'video');
  const still = known.get(film?.poster ?? '') ?? pictures[0];
  return film && still
    ? [...images, showFilm(card, film, toUrl(fallbackAddress(still.file)), toUrl)]
    : images;
}

function showFilm(
  { title, summary, publishedAt }: StoryCard,
  { file, duration }: MediaDocument,
  still: string,
  toUrl: (address: string) => string,
): Xml {
  return element(
    'video:video',
    {},
    element('video:thumbnail_loc', {}, still),
    element('video:title', {}, title),
    element('video:description', {}, summary),
    element('video:content_loc', {}, toUrl(fileAddress(file))),
    duration ? element('video:duration', {}, String(Math.ceil(duration))) : undefined,
    element('video:publication_date', {}, toLocalTime(publishedAt)),
  );
}

/** What is new, for search engines of news. */
export function drawNewsSitemap(
  { language, settings, cards }: NewsSitemapView,
  { origin }: RenderContext,
): string {
  const name = getLabel(settings.name, language).text;
  const urls = cards.map((card) =>
    element(
      'url',
      {},
      element('loc', {}, origin + encodeAddress(storyAddress(card))),
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          element('news:name', {}, name),
          element('news:language', {}, language),
        ),
        element('news:publication_date', {}, toLocalTime(card.publishedAt)),
        element('news:title', {}, card.title),
      ),
    ),
  );
  return toDocument(
    element('urlset', newsNamespaces, { xml: `\n${urls.map(({ xml }) => `${xml}\n`).join('')}` }),
  );
}

export function drawSitemapIndex({ maps }: SitemapIndexView, { origin }: RenderContext): string {
  const lines = maps.map(({ address, changed }) =>
    element(
      'sitemap',
      {},
      element('loc', {}, origin + address),
      changed ? element('lastmod', {}, changed) : undefined,
    ),
  );
  return toDocument(
    element('sitemapindex', { xmlns: sitemaps }, { xml: `\n${lines.map(({ xml }) => `${xml}\n`).join('')}` }),
  );
}
