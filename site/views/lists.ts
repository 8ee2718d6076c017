import {
  archiveAddress,
  formatAddress,
  monthAddress,
  termIndexAddress,
  type ExemplarGroup,
} from '#contract/address.ts';
import type { DocumentOf, TermDocument, TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getFrame, getPageFrame, hasStories, type Frame } from './frame.ts';
import { getExemplarGroups } from './alphabets.ts';
import { getFaces, type Faces } from './faces.ts';
import { getHonourYears } from './honours.ts';
import {
  firstPageSize,
  getCardMedia,
  getFormatPage,
  getIndexKinds,
  getListAddress,
  getLists,
  getMonthPages,
  hasTermPage,
  listFormats,
  type ListFormat,
  type ListParams,
} from './list.ts';
import type { DrawnKind, PageEntry } from '../kinds/page-kind.ts';

/** All stories of one month of a list. */
export interface MonthView {
  page: 'month';
  frame: Frame;
  /** The list's address and what it is about. */
  list: string;
  term?: TermDocument;
  format?: ListFormat;
  month: string;
  /** Of the list, where there is one with texts. */
  previous?: string;
  next?: string;
  cards: readonly StoryCard[];
  media: readonly MediaDocument[];
}

type MonthEntry = PageEntry<ListParams & { month: string }>;

function listMonthEntries(edition: EditionReader, list: ListParams, months: readonly string[]): MonthEntry[] {
  const address = getListAddress(edition, list);
  if (!address) return [];
  return months.map((month) => ({ address: monthAddress(address, month), params: { ...list, month } }));
}

export const monthKind: DrawnKind<ListParams & { month: string }, MonthView> = {
  name: 'month',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  *list(edition) {
    for (const list of getLists(edition)) {
      // The same array while no month comes or goes.
      const months = getMonthPages(edition, list);
      if (months.length > 0) yield { of: months, pages: () => listMonthEntries(edition, list, months) };
    }
  },
  view(edition, { address, params: { month, ...list } }) {
    const cards = edition.month(list, month);
    // The newest first.
    const months = edition.months(list);
    const at = months.indexOf(month);
    return {
      page: 'month',
      frame: getFrame(edition, list.language, address, { isIndexed: false }),
      list: getListAddress(edition, list) ?? archiveAddress(list.language),
      term: list.term && edition.term(list.term.kind, list.term.id),
      format: list.format,
      month,
      previous: months[at + 1],
      next: months[at - 1],
      cards,
      media: getCardMedia(edition, cards),
    };
  },
};

/** Newest stories of a format. */
export interface FormatView {
  page: 'format';
  frame: Frame;
  format: ListFormat;
  cards: readonly StoryCard[];
  months: readonly string[];
  media: readonly MediaDocument[];
}

export const formatKind: DrawnKind<{ language: LanguageCode; format: ListFormat }, FormatView> = {
  name: 'format',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    listFormats
      .filter((format) => isOnlyPage(edition, language, format))
      .map((format) => formatAddress(language, format)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      listFormats.map((format) => ({
        address: formatAddress(language, format),
        params: { language, format },
      })),
    ),
  view(edition, { params }) {
    const { format } = params;
    const cards = edition.newest(params, firstPageSize);
    const isFilled = (language: LanguageCode) => edition.has({ language, format });
    return {
      page: 'format',
      frame: getPageFrame(edition, params.language, {
        toAddress: (language) => formatAddress(language, format),
        isIndexed: (language) => isOnlyPage(edition, language, format),
        hasPage: isFilled,
      }),
      format,
      cards,
      months: getMonthPages(edition, params),
      media: getCardMedia(edition, cards),
    };
  },
};

/** False where the format has no texts, or where a section of its name lists them. */
function isOnlyPage(edition: EditionReader, language: LanguageCode, format: ListFormat): boolean {
  const isHere = getFormatPage(edition, language, format) === formatAddress(language, format);
  return isHere && edition.has({ language, format });
}

/** Months of everything. */
export interface ArchiveView {
  page: 'archive';
  frame: Frame;
  months: readonly string[];
}

export const archiveKind: DrawnKind<{ language: LanguageCode }, ArchiveView> = {
  name: 'archive',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) => (edition.has({ language }) ? [archiveAddress(language)] : []),
  list: (edition) =>
    edition.languages.map((language) => ({ address: archiveAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'archive',
    frame: getPageFrame(edition, language, {
      toAddress: archiveAddress,
      isIndexed: (other) => edition.has({ language: other }),
    }),
    months: edition.months({ language }),
  }),
};

/** All terms of a kind that have a page in the language; of places and units the roots, with those below that have stories. */
export interface IndexView {
  page: 'index';
  frame: Frame;
  kind: TermKind;
  terms: readonly TermDocument[];
  below: readonly DocumentOf<'unit' | 'place'>[];
  /** Of exemplars: types and roles that have a list of their own. */
  groups: readonly ExemplarGroup[];
  /** Of exemplars: years in which some were honoured, the latest first. */
  honourYears: readonly string[];
  /** Of exemplars that are not too many. */
  faces?: Faces;
}

export const indexKind: DrawnKind<{ language: LanguageCode; kind: TermKind }, IndexView> = {
  name: 'index',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    getIndexKinds(language)
      .filter((kind) => isIndexFilled(edition, language, kind))
      .map((kind) => termIndexAddress(language, kind)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      getIndexKinds(language).map((kind) => ({
        address: termIndexAddress(language, kind),
        params: { language, kind },
      })),
    ),
  view(edition, { params: { language, kind } }) {
    const terms = [...listIndexTerms(edition, language, kind)];
    const faces =
      kind === 'exemplar'
        ? getFaces(
            edition,
            terms.filter((term) => term.kind === 'exemplar'),
          )
        : undefined;
    return {
      page: 'index',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => termIndexAddress(other, kind),
        isIndexed: (other) => isIndexFilled(edition, other, kind),
        hasPage: (other) => hasStories(edition, other) && getIndexKinds(other).includes(kind),
      }),
      kind,
      terms,
      below: isTree(kind) ? getBelow(edition, language, kind) : [],
      groups: kind === 'exemplar' ? getExemplarGroups(edition, language) : [],
      honourYears: kind === 'exemplar' ? getHonourYears(edition, language) : [],
      ...(faces && { faces }),
    };
  },
};

function isTree(kind: TermKind): kind is 'unit' | 'place' {
  return kind === 'unit' || kind === 'place';
}

function* listIndexTerms(edition: EditionReader, language: LanguageCode, kind: TermKind) {
  const terms: readonly TermDocument[] = isTree(kind)
    ? edition.children(kind, undefined)
    : edition.terms(kind);
  for (const term of terms) if (hasTermPage(edition, language, kind, term.id)) yield term;
}

function isIndexFilled(edition: EditionReader, language: LanguageCode, kind: TermKind): boolean {
  return !listIndexTerms(edition, language, kind).next().done;
}

function getBelow(edition: EditionReader, language: LanguageCode, kind: 'unit' | 'place') {
  return edition
    .terms(kind)
    .filter(({ id, parent }) => parent !== undefined && edition.has({ language, term: { kind, id } }));
}
