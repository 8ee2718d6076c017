import { partnersAddress } from '#contract/address.ts';
import { termKinds, type TermDocument, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getPageFrame, hasStories, type Frame } from './frame.ts';
import { isFiling } from './list.ts';

/** Kinds of terms that stand on the page; of places those at the root, which hold the stories of all below them. */
const offered = ['section', 'topic', 'place'] as const satisfies TermKind[];

/** What a language has to take over. */
export interface Offer {
  language: LanguageCode;
  terms: readonly TermDocument[];
}

/** Documents by which the calls of the API are shown: they stay when a story appears. */
export interface Examples {
  story?: string;
  month?: string;
  terms: Partial<Record<TermKind, string>>;
}

export interface ExchangeView {
  page: 'exchange';
  frame: Frame;
  /** The page's own language first. */
  offers: readonly Offer[];
  examples: Examples;
}

/** What partners may take over, and how: feeds, webhooks, the API, and what becomes of a story that was withdrawn. */
export const exchangeKind: DrawnKind<{ language: LanguageCode }, ExchangeView> = {
  name: 'exchange',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) => (hasStories(edition, language) ? [partnersAddress(language)] : []),
  list: (edition) =>
    edition.languages.map((language) => ({ address: partnersAddress(language), params: { language } })),
  view(edition, { params: { language } }) {
    const others = edition.languages.filter(
      (other) => other !== language && edition.has({ language: other }),
    );
    return {
      page: 'exchange',
      frame: getPageFrame(edition, language, {
        toAddress: partnersAddress,
        isIndexed: (other) => hasStories(edition, other),
      }),
      offers: [language, ...others].map((each) => ({
        language: each,
        terms: [...listOffered(edition, each)],
      })),
      examples: getExamples(edition),
    };
  },
};

function* listOffered(edition: EditionReader, language: LanguageCode): Iterable<TermDocument> {
  for (const kind of offered) {
    const terms: readonly TermDocument[] =
      kind === 'place' ? edition.children(kind, undefined) : edition.terms(kind);
    for (const term of terms) if (edition.has({ language, term: { kind, id: term.id } })) yield term;
  }
}

function getExamples(edition: EditionReader): Examples {
  const language = 'vi';
  const month = edition.months({ language }).at(-1);
  const story = month === undefined ? undefined : edition.month({ language }, month).at(-1)?.id;
  const terms = termKinds.flatMap((kind) => {
    const found = edition
      .terms(kind)
      .find(({ id }) => !isFiling(kind) || edition.has({ language, term: { kind, id } }));
    return found ? [[kind, found.id] as const] : [];
  });
  return {
    ...(story !== undefined && { story }),
    ...(month !== undefined && { month }),
    terms: Object.fromEntries(terms),
  };
}
