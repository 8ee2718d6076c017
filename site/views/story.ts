import { getMonth, storyAddress } from '#contract/address.ts';
import type { DocumentOf, TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard, StoryList } from '../edition/edition-reader.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getFrame, type Frame } from './frame.ts';
import { getMedia, hasTermPage } from './list.ts';
import { findNewerSource } from './newer-source.ts';
import { getDyesName } from '#contract/weave/dyes.ts';
import { findProvince, findProvinceOf, getDyesById, type DyesById } from '../weave/province.ts';
import type { DrawnKind, PageEntry, PagePart } from '../kinds/page-kind.ts';

const relatedCount = 4;
const earlierCount = 3;
/** A section with fewer stories a year shows what there is. */
const monthsBack = 12;

export interface StoryView {
  page: 'story';
  frame: Frame;
  card: StoryCard;
  /** The story in every language, itself included. */
  siblings: readonly StoryCard[];
  /** Its own verification, or for a translation the original's. */
  verification?: StoryCard['verification'];
  /** The text that this one should follow, and which has changed since. */
  newer?: StoryCard;
  section?: DocumentOf<'section'>;
  topics: readonly DocumentOf<'topic'>[];
  unit?: DocumentOf<'unit'>;
  place?: DocumentOf<'place'>;
  movements: readonly DocumentOf<'movement'>[];
  exemplars: readonly DocumentOf<'exemplar'>[];
  /** What those above wear that have no portrait. */
  dyes: DyesById;
  /** Ids of those terms above that have no page in this language: their links lead to the Vietnamese page. */
  foreign: readonly string[];
  /** Other stories about the same exemplars. */
  related: readonly StoryCard[];
  /** The stories of the section just before this one: unlike the newest they stay, so that nothing ripples. */
  earlier: readonly StoryCard[];
  media: readonly MediaDocument[];
}

export const storyKind: DrawnKind<{ id: string }, StoryView> = {
  name: 'story',
  output: 'astro',
  place: () => 'texts',
  inSitemap: 'by month',
  list: listEachStory((card) => ({ address: storyAddress(card), params: { id: card.id } })),
  view(edition, { address, params }) {
    const card = edition.card(params.id);
    if (!card) throw new Error(`Story ‘${params.id}’ has an address but is not in the edition.`);
    return getStoryView(edition, card, address);
  },
};

/**
 * Lists the one page of each live story, or of those that have one, month by month: a story that comes changes its month's
 * part alone.
 */
export function listEachStory<P>(
  toPage: (card: StoryCard) => PageEntry<P>,
  hasPage: (edition: EditionReader, card: StoryCard) => boolean = () => true,
): (edition: EditionReader) => Iterable<PagePart<P>> {
  return function* (edition) {
    for (const month of listMonths(edition))
      yield { of: month, pages: () => month.filter((card) => hasPage(edition, card)).map(toPage) };
  };
}

/** Every month of every language, the newest first. */
function* listMonths(edition: EditionReader): Iterable<readonly StoryCard[]> {
  for (const language of edition.languages)
    for (const month of edition.months({ language })) yield edition.month({ language }, month);
}

function getStoryView(edition: EditionReader, card: StoryCard, address: string): StoryView {
  const { language } = card;
  const terms = getStoryTerms(edition, card);
  const siblings = edition.siblings(card);
  const related = getRelated(edition, card);
  const earlier = getEarlier(edition, card, related);
  const listed: [TermKind, { id: string } | undefined][] = [
    ['section', terms.section],
    ['unit', terms.unit],
    ['place', terms.place],
    ...terms.topics.map((term): [TermKind, { id: string }] => ['topic', term]),
    ...terms.movements.map((term): [TermKind, { id: string }] => ['movement', term]),
    ...terms.exemplars.map((term): [TermKind, { id: string }] => ['exemplar', term]),
  ];
  const pictures = [...related, ...earlier].flatMap(({ lead, main }) => [lead, main]);
  const portraits = terms.exemplars.map(({ portrait }) => portrait);
  return {
    page: 'story',
    frame: getFrame(edition, language, address, {
      isIndexed: true,
      dyes: getDyesName(getStoryProvince(edition, card)),
      siblings: siblings.map((sibling) => ({
        language: sibling.language,
        address: storyAddress(sibling),
        isIndexed: true,
      })),
    }),
    card,
    siblings,
    verification: findVerification(card, siblings),
    newer: findNewerSource(card, siblings),
    ...terms,
    dyes: getDyesById(edition, terms.exemplars),
    foreign: listed.flatMap(([kind, term]) =>
      term && !hasTermPage(edition, language, kind, term.id) ? [term.id] : [],
    ),
    related,
    earlier,
    media: getMedia(edition, [card.lead, card.main, ...card.bodyMedia, ...portraits, ...pictures]),
  };
}

/** The province that a story is of: its place's, else its section's. */
function getStoryProvince(edition: EditionReader, card: StoryCard): DocumentOf<'place'> | undefined {
  const section = edition.term('section', card.section);
  return findProvince(edition, card.place) ?? (section && findProvinceOf(edition, section));
}

/** A translation rests on the verification of its original, as long as that is public. */
export function findVerification(card: StoryCard, siblings: readonly StoryCard[]): StoryCard['verification'] {
  return card.verification ?? siblings.find(({ id }) => id === card.translationOf)?.verification;
}

/** The terms that a story names, as far as they are public. */
export function getStoryTerms(edition: EditionReader, card: StoryCard) {
  const find = <K extends TermKind>(kind: K, ids: readonly string[]) =>
    ids.map((id) => edition.term(kind, id)).filter((term) => term !== undefined);
  return {
    section: edition.term('section', card.section),
    topics: find('topic', card.topics),
    unit: card.unit === undefined ? undefined : edition.term('unit', card.unit),
    place: card.place === undefined ? undefined : edition.term('place', card.place),
    movements: find('movement', card.movements),
    exemplars: find('exemplar', card.exemplars),
  };
}

function getRelated(edition: EditionReader, card: StoryCard): StoryCard[] {
  const found = new Set<StoryCard>();
  for (const id of card.exemplars) {
    const list: StoryList = { language: card.language, term: { kind: 'exemplar', id } };
    for (const other of edition.newest(list, relatedCount + 1)) if (other.id !== card.id) found.add(other);
  }
  return [...found].slice(0, relatedCount);
}

/** Looks back from the story's own place in its section, over months' borders as far as needed. */
function getEarlier(edition: EditionReader, card: StoryCard, without: readonly StoryCard[]): StoryCard[] {
  const list: StoryList = { language: card.language, term: { kind: 'section', id: card.section } };
  const months = edition.months(list);
  const first = months.indexOf(getMonth(card.publishedAt));
  const found: StoryCard[] = [];
  for (const month of months.slice(first, first + monthsBack)) {
    const cards = edition.month(list, month);
    const start = cards.findIndex(({ id }) => id === card.id) + 1;
    found.push(...cards.slice(start, start + earlierCount + without.length));
    if (found.length >= earlierCount + without.length) break;
  }
  return found.filter((other) => !without.includes(other)).slice(0, earlierCount);
}
