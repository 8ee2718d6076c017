import type { LanguageCode } from '#contract/languages.ts';
import type { SitemapIndexView, SitemapView } from '../feeds/sitemap-view.ts';
import { drawSitemap, drawSitemapIndex } from '../feeds/sitemap.ts';
import { hasStories } from './frame.ts';
import { getMedia } from './list.ts';
import type { DrawnKind, TextKind } from '../kinds/page-kind.ts';

/** A sitemap a month of each language: a new story changes one small file. Terms have one of their own. */
const sitemapAddress = (language: string, month?: string) =>
  `/${language}/sitemap${month ? `-${month}` : ''}.xml`;

export const sitemapIndexKind: TextKind<null, SitemapIndexView> = {
  name: 'sitemap-index',
  output: 'text',
  place: () => 'sitemaps',
  list: () => [{ address: '/sitemap.xml', params: null }],
  view: (edition) => ({
    addresses: edition.languages
      .filter((language) => hasStories(edition, language))
      .flatMap((language) => [
        sitemapAddress(language),
        ...edition.months({ language }).map((month) => sitemapAddress(language, month)),
      ]),
  }),
  render: drawSitemapIndex,
};

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
          addresses: kinds.flatMap(({ inSitemap }) =>
            typeof inSitemap === 'function' ? inSitemap(edition, language) : [],
          ),
          entries: [],
          pictures: [],
        };
      const cards = edition.month({ language }, month);
      return {
        addresses: [],
        entries: cards.map((card) => ({ card, siblings: edition.siblings(card) })),
        pictures: getMedia(
          edition,
          cards.map(({ lead }) => lead),
        ),
      };
    },
    render: drawSitemap,
  };
}
