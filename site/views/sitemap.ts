import type { LanguageCode } from '#contract/languages.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { NewsSitemapView, SitemapIndexView, SitemapView } from '../feeds/sitemap-view.ts';
import { drawNewsSitemap, drawSitemap, drawSitemapIndex } from '../feeds/sitemap.ts';
import { hasStories } from './frame.ts';
import { getMedia } from './list.ts';
import { onceEach } from '../kinds/once-each.ts';
import type { DrawnKind, TextKind } from '../kinds/page-kind.ts';

/** A sitemap a month of each language: a new story changes one small file. Terms have one of their own. */
const sitemapAddress = (language: string, month?: string) =>
  `/${language}/sitemap${month ? `-${month}` : ''}.xml`;

const newsAddress = (language: string) => `/${language}/sitemap-tin-moi.xml`;

export const sitemapIndexKind: TextKind<null, SitemapIndexView> = {
  name: 'sitemap-index',
  output: 'text',
  place: () => 'sitemaps',
  list: () => [{ address: '/sitemap.xml', params: null }],
  view: (edition) => ({
    maps: edition.languages
      .filter((language) => hasStories(edition, language))
      .flatMap((language) => [...listMaps(edition, language)]),
  }),
  render: drawSitemapIndex,
};

/** Every sitemap of a language, with the last change of what stands in it. */
function* listMaps(
  edition: EditionReader,
  language: LanguageCode,
): Iterable<SitemapIndexView['maps'][number]> {
  yield { address: sitemapAddress(language), changed: edition.newest({ language }, 1)[0]?.publishedAt };
  const news = getNews(edition, language);
  if (news.length > 0) yield { address: newsAddress(language), changed: findLastChange(news) };
  for (const month of edition.months({ language })) {
    const changed = findLastChange(edition.month({ language }, month));
    yield { address: sitemapAddress(language, month), changed };
  }
}

/** Of a month of a list, which is the same array while none of its stories changes. */
const findLastChange = onceEach((cards: readonly StoryCard[]): string | undefined => {
  const times = cards.map(({ updatedAt }) => Date.parse(updatedAt));
  return times.length ? toLocalTime(new Date(Math.max(...times))) : undefined;
});

/** What was published today and yesterday. Search engines of news want what is at most two days old. */
export const newsSitemapKind: TextKind<{ language: LanguageCode }, NewsSitemapView> = {
  name: 'news-sitemap',
  output: 'text',
  place: () => 'sitemaps',
  list: (edition) =>
    edition.languages
      .filter((language) => getNews(edition, language).length > 0)
      .map((language) => ({ address: newsAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    language,
    settings: edition.settings,
    cards: getNews(edition, language),
  }),
  render: drawNewsSitemap,
};

/** What was invented for demonstration is no news. */
function getNews(edition: EditionReader, language: LanguageCode): StoryCard[] {
  return edition.recent(language).filter(({ sample }) => !sample);
}

/** The sitemaps of everything that these kinds of page want known. */
export function getSitemapKind(
  kinds: readonly Pick<DrawnKind, 'inSitemap'>[],
): TextKind<{ language: LanguageCode; month?: string }, SitemapView> {
  return {
    name: 'sitemap',
    output: 'text',
    place: () => 'sitemaps',
    *list(edition) {
      for (const language of edition.languages) {
        if (!hasStories(edition, language)) continue;
        yield { address: sitemapAddress(language), params: { language } };
        for (const month of edition.months({ language })) {
          yield { address: sitemapAddress(language, month), params: { language, month } };
        }
      }
    },
    view(edition, { params: { language, month } }) {
      if (month === undefined)
        return {
          pages: listPages(kinds, edition, language),
          entries: [],
          media: [],
        };
      const cards = edition.month({ language }, month);
      return {
        pages: [],
        entries: cards.map((card) => ({ card, siblings: edition.siblings(card) })),
        media: getMedia(
          edition,
          cards.flatMap(({ lead, main, bodyMedia }) => [lead, main, ...bodyMedia]),
        ),
      };
    },
    render: drawSitemap,
  };
}

/** Pages of a language that list. Below the language a page has the same address in all of them. */
function listPages(
  kinds: readonly Pick<DrawnKind, 'inSitemap'>[],
  edition: EditionReader,
  language: LanguageCode,
): SitemapView['pages'] {
  const listBelow = (of: LanguageCode): string[] =>
    kinds
      .flatMap(({ inSitemap }) => (typeof inSitemap === 'function' ? inSitemap(edition, of) : []))
      .map((address) => address.slice(address.indexOf('/', 1)));
  const lists = edition.languages.map((of) => ({ of, pages: new Set(listBelow(of)) }));
  const own = lists.find(({ of }) => of === language)?.pages ?? [];
  return Array.from(own, (page) => ({
    address: `/${language}${page}`,
    versions: lists
      .filter(({ pages }) => pages.has(page))
      .map(({ of }) => ({ language: of, address: `/${of}${page}` })),
  }));
}
