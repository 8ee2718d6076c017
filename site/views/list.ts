import { archiveAddress, formatAddress, formatSegments, termAddress } from '#contract/address.ts';
import { filingKinds, termKinds, type TermDocument, type TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard, StoryList } from '../edition/edition-reader.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';

/** How many stories the first page of a list shows; older ones stand on month pages. */
export const firstPageSize = 24;

export type ListFormat = keyof typeof formatSegments;
export const listFormats = Object.keys(formatSegments) as ListFormat[];

/** Which list, in few words: parameters of its pages. */
export interface ListParams {
  language: LanguageCode;
  term?: { kind: TermKind; id: string };
  format?: ListFormat;
}

/** The list's own address; undefined when its term is gone. */
export function getListAddress(edition: EditionReader, list: ListParams): string | undefined {
  if (list.format) return formatAddress(list.language, list.format);
  if (!list.term) return archiveAddress(list.language);
  const term = edition.term(list.term.kind, list.term.id);
  return term && termAddress(list.language, list.term.kind, term.slug);
}

/**
 * The one page that lists the texts of a format: that of the section of this name where there is one with texts, for two
 * pages of one name would say the same.
 */
export function getFormatPage(edition: EditionReader, language: LanguageCode, format: ListFormat): string {
  const section = edition.termBySlug('section', formatSegments[format]);
  const isOne = section && edition.has({ language, term: { kind: 'section', id: section.id } });
  return isOne ? termAddress(language, 'section', section.slug) : formatAddress(language, format);
}

/** Lists of every language: of each term that has a page, of each format, and of all. */
export function* getLists(edition: EditionReader): Iterable<ListParams> {
  for (const language of edition.languages) {
    yield { language };
    for (const format of listFormats) yield { language, format };
    for (const { kind, term } of getTermPages(edition, language))
      if (isFiling(kind)) yield { language, term: { kind, id: term.id } };
  }
}

/** True for kinds under which stories are filed. */
export function isFiling(kind: TermKind): boolean {
  return (filingKinds as readonly TermKind[]).includes(kind);
}

/** Kinds that have an index in a language: criteria and types of models are told in Vietnamese alone. */
export function getIndexKinds(language: LanguageCode): readonly TermKind[] {
  return language === defaultLanguage ? termKinds : filingKinds;
}

/** Terms that have a page in a language: in Vietnamese all, else those with stories. */
export function* getTermPages(
  edition: EditionReader,
  language: LanguageCode,
): Iterable<{ kind: TermKind; term: TermDocument }> {
  if (language !== defaultLanguage && !edition.has({ language })) return;
  for (const kind of termKinds) {
    for (const term of edition.terms(kind))
      if (hasTermPage(edition, language, kind, term.id)) yield { kind, term };
  }
}

export function hasTermPage(
  edition: EditionReader,
  language: LanguageCode,
  kind: TermKind,
  id: string,
): boolean {
  return language === defaultLanguage || edition.has({ language, term: { kind, id } });
}

/** Page of a term for readers of a language: the Vietnamese one where there is none in theirs. */
export function getTermAddress(edition: EditionReader, language: LanguageCode, term: TermDocument): string {
  const { kind, id, slug } = term;
  return termAddress(hasTermPage(edition, language, kind, id) ? language : defaultLanguage, kind, slug);
}

/** Months that have pages: none as long as the first page shows the whole list. */
export function getMonthPages(edition: EditionReader, list: StoryList): readonly string[] {
  const isWhole = edition.newest(list, firstPageSize + 1).length <= firstPageSize;
  return isWhole && (list.term || list.format) ? [] : edition.months(list);
}

/**
 * Volumes of older stories that the feed of a list has, the newest first: the feed of everything and those of sections.
 * A story stands in about eight lists; with volumes of each, its text would be written eight times, and a topic renamed
 * would write thousands of files anew, for texts that the feed of everything holds already.
 */
export function getVolumes(edition: EditionReader, list: StoryList): readonly string[] {
  const isArchived = !list.format && (!list.term || list.term.kind === 'section');
  return isArchived ? edition.volumes(list) : [];
}

/** Media that cards show: pictures, and recordings for their length. */
export function getCardMedia(edition: EditionReader, cards: readonly StoryCard[]): MediaDocument[] {
  return getMedia(
    edition,
    cards.flatMap((card) => [card.lead, card.main]),
  );
}

/** Documents of media ids, each once, with their posters. */
export function getMedia(edition: EditionReader, ids: readonly (string | undefined)[]): MediaDocument[] {
  const found = new Set<MediaDocument>();
  for (const id of ids) {
    const media = id === undefined ? undefined : edition.media(id);
    if (!media) continue;
    found.add(media);
    const poster = media.poster === undefined ? undefined : edition.media(media.poster);
    if (poster) found.add(poster);
  }
  return [...found];
}
