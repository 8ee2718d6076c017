import {
  archiveAddress,
  contactAddress,
  correctionsAddress,
  formatAddress,
  homeAddress,
  termAddress,
  termIndexAddress,
} from '#contract/address.ts';
import { termKinds } from '#contract/document.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { SitemapIndexView, SitemapView } from '../feeds/sitemap-view.ts';
import { drawSitemap, drawSitemapIndex } from '../feeds/sitemap.ts';
import { hasStories } from './frame.ts';
import { guideAddress, guides } from './guide.ts';
import { getMedia, getTermPages, listFormats } from './list.ts';
import type { TextKind } from '../kinds/page-kind.ts';

/** A sitemap a month of each language: a new story changes one small file. Terms have one of their own. */
const sitemapAddress = (language: string, month?: string) =>
  `/${language}/sitemap${month ? `-${month}` : ''}.xml`;

export const sitemapIndexKind: TextKind<null, SitemapIndexView> = {
  name: 'sitemap-index',
  output: 'text',
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

export const sitemapKind: TextKind<{ language: LanguageCode; month?: string }, SitemapView> = {
  name: 'sitemap',
  output: 'text',
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
      return { addresses: getListAddresses(edition, language), entries: [], pictures: [] };
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

function getListAddresses(edition: EditionReader, language: LanguageCode): string[] {
  const terms = [...getTermPages(edition, language)].filter(({ kind, term }) =>
    edition.has({ language, term: { kind, id: term.id } }),
  );
  const kinds = termKinds.filter((kind) => terms.some((one) => one.kind === kind));
  return [
    homeAddress(language),
    ...terms.map(({ kind, term }) => termAddress(language, kind, term.slug)),
    ...kinds.map((kind) => termIndexAddress(language, kind)),
    ...listFormats
      .filter((format) => edition.has({ language, format }))
      .map((format) => formatAddress(language, format)),
    archiveAddress(language),
    contactAddress(language),
    ...(edition.corrected(language).length ? [correctionsAddress(language)] : []),
    ...(language === defaultLanguage ? guides.map(({ slug }) => guideAddress(slug)) : []),
  ];
}
