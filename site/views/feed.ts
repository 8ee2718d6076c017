import {
  feedAddress,
  feedFormats,
  homeAddress,
  storyAddress,
  volumeAddress,
  type FeedFormat,
} from '#contract/address.ts';
import { filingKinds, type FilingKind, type TermDocument } from '#contract/document.ts';
import { fillText } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader, StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';
import { drawFeed } from '../feeds/draw-feed.ts';
import {
  feedSize,
  type FeedEntry,
  type FeedView,
  type FeedWords,
  type ShownTerm,
  type WithdrawnItem,
} from '../feeds/feed-view.ts';
import { formatDay } from '../i18n/dates.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import type { TextKind } from '../kinds/page-kind.ts';
import { findLogo } from '../share/brand.ts';
import { getListAddress, getMedia, getVolumes, listFormats, type ListParams } from './list.ts';

const formats = Object.keys(feedFormats) as FeedFormat[];

/**
 * The feeds of every language, and of each term and format that has stories, in every format. In place of a withdrawn
 * story they say for thirty days, under the same id, that it was withdrawn: what subscribers have taken in is replaced.
 */
export const feedKind: TextKind<ListParams & { as: FeedFormat }, FeedView> = {
  name: 'feed',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const list of edition.languages.flatMap((language) => [...listFeeds(edition, language)])) {
      const address = getFeedList(edition, list);
      for (const as of formats)
        if (address) yield { address: feedAddress(address, as), params: { ...list, as } };
    }
  },
  view(edition, { address, params: { as, ...list } }) {
    const [newest] = getVolumes(edition, list);
    const page = getFeedList(edition, list) ?? homeAddress(list.language);
    return {
      ...getFeed(edition, list, { format: as, address, list: page }),
      entries: edition.newest(list, feedSize).map((card) => toEntry(edition, card)),
      withdrawn: edition.withdrawnFrom(list).map((card) => toWithdrawnItem(edition, card)),
      ...(newest && { older: volumeAddress(page, newest) }),
    };
  },
  render: drawFeed,
};

/** Older stories of a list, so that a partner can fetch everything; Atom alone has archives (RFC 5005). */
export const volumeKind: TextKind<ListParams & { volume: string }, FeedView> = {
  name: 'feed-volume',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const list of edition.languages.flatMap((language) => [...listFeeds(edition, language)])) {
      const page = getFeedList(edition, list);
      for (const volume of page ? getVolumes(edition, list) : [])
        yield { address: volumeAddress(page ?? '', volume), params: { ...list, volume } };
    }
  },
  view(edition, { address, params: { volume, ...list } }) {
    const volumes = getVolumes(edition, list);
    const older = volumes[volumes.indexOf(volume) + 1];
    const page = getFeedList(edition, list) ?? homeAddress(list.language);
    return {
      ...getFeed(edition, list, { format: 'atom', address, list: page }),
      entries: edition.volume(list, volume).map((card) => toEntry(edition, card)),
      withdrawn: [],
      isVolume: true,
      ...(older && { older: volumeAddress(page, older) }),
    };
  },
  render: drawFeed,
};

/** What a feed is of: everything in a language, one format, or a term; a programme is a section that is broadcast. */
export type FeedSubject = 'all' | 'format' | 'programme' | FilingKind;

/** A feed as it is offered to readers and partners. */
export interface OfferedFeed {
  kind: FeedSubject;
  /** What the list is called; of everything, the name of the site. */
  title: string;
  /** Address of the page of the list. */
  list: string;
  format: FeedFormat;
  address: string;
}

/** Every feed that a language offers, in every format: of everything first, then by kind as the site lists them. */
export function* listOfferedFeeds(edition: EditionReader, language: LanguageCode): Iterable<OfferedFeed> {
  for (const list of listFeeds(edition, language)) {
    const page = getFeedList(edition, list);
    if (page === undefined) continue;
    const title = getTitle(edition, list) || getLabel(edition.settings.name, language).text;
    const kind = getSubject(edition, list);
    for (const format of formats)
      yield { kind, title, list: page, format, address: feedAddress(page, format) };
  }
}

/** A list that has a feed. */
interface FeedList extends ListParams {
  term?: { kind: FilingKind; id: string };
}

function getSubject(edition: EditionReader, { term, format }: FeedList): FeedSubject {
  if (term?.kind === 'section' && edition.term('section', term.id)?.type === 'programme') return 'programme';
  return term?.kind ?? (format ? 'format' : 'all');
}

/** Feeds with something to say: stories, or that their last one was withdrawn. */
function* listFeeds(edition: EditionReader, language: LanguageCode): Iterable<FeedList> {
  const isFeed = (list: FeedList): boolean =>
    (!list.term && !list.format) || edition.has(list) || edition.withdrawnFrom(list).length > 0;
  const all: FeedList[] = [{ language }, ...listFormats.map((format) => ({ language, format }))];
  for (const kind of filingKinds)
    for (const { id } of edition.terms(kind)) all.push({ language, term: { kind, id } });
  yield* all.filter(isFeed);
}

/** The feed of everything stands at the home page. */
function getFeedList(edition: EditionReader, list: ListParams): string | undefined {
  return list.term || list.format ? getListAddress(edition, list) : homeAddress(list.language);
}

function getFeed(
  edition: EditionReader,
  list: ListParams,
  where: Pick<FeedView, 'format' | 'address' | 'list'>,
): Omit<FeedView, 'entries' | 'withdrawn'> {
  const { language } = list;
  return {
    ...where,
    language,
    settings: edition.settings,
    logo: findLogo(edition),
    title: getTitle(edition, list),
    words: getFeedWords(edition, language),
  };
}

export function getFeedWords(edition: EditionReader, language: LanguageCode): FeedWords {
  const { texts } = getInterface(language, edition.texts(language));
  return {
    corrections: toPlain(texts.corrections),
    correctionWrong: toPlain(texts.correctionWrong),
    correctionRight: toPlain(texts.correctionRight),
    machineMade: texts.machineMade,
    sample: toPlain(texts.sample),
  };
}

function getTitle(edition: EditionReader, { language, term, format }: ListParams): string {
  if (format) return toPlain(getInterface(language, edition.texts(language)).texts.formats[format]);
  const found = term && edition.term(term.kind, term.id);
  return found ? getLabel(found.name, language).text : '';
}

export function toEntry(edition: EditionReader, card: StoryCard): FeedEntry {
  return {
    card,
    terms: getTerms(edition, card).map(toShownTerm),
    media: getMedia(edition, [card.lead, card.main, ...card.bodyMedia]),
    translations: edition
      .siblings(card)
      .filter(({ id }) => id !== card.id)
      .map((other) => ({ language: other.language, address: storyAddress(other) })),
  };
}

function getTerms(edition: EditionReader, card: StoryCard): TermDocument[] {
  return [
    ...card.topics.map((id) => edition.term('topic', id)),
    edition.term('section', card.section),
    ...card.movements.map((id) => edition.term('movement', id)),
    card.unit === undefined ? undefined : edition.term('unit', card.unit),
    card.place === undefined ? undefined : edition.term('place', card.place),
  ].filter((term) => term !== undefined);
}

/** The same object as long as the term is: items are kept by what they show. */
const shown = new WeakMap<TermDocument, ShownTerm>();

function toShownTerm(term: TermDocument): ShownTerm {
  const { kind, slug, name } = term;
  const known = shown.get(term);
  if (known) return known;
  const made = Object.freeze({ kind, slug, name, ...('code' in term && { code: term.code }) });
  shown.set(term, made);
  return made;
}

export function toWithdrawnItem(edition: EditionReader, card: WithdrawnCard): WithdrawnItem {
  const { texts } = getInterface(card.language, edition.texts(card.language));
  const text = fillText(texts.withdrawnText, { date: formatDay(card.at, card.language) });
  const isTaken = edition.cardBySlug(card.language, card.slug) !== undefined;
  const address = isTaken ? {} : { address: storyAddress(card) };
  return { card, title: toPlain(texts.withdrawn), text: toPlain(text), ...address };
}
