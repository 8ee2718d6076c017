import { getMonth } from '#contract/address.ts';
import type { TermKind } from '#contract/document.ts';
import type { StoryCard, StoryList } from '../../edition/edition-reader.ts';
import { findVolume, listVolumes } from './story-volumes.ts';

/** Ids of a term and of all terms above it. */
export type FindLine = (kind: 'unit' | 'place', id: string) => readonly string[];

/** What decides which lists a text stands in. */
type Listed = Pick<
  StoryCard,
  'language' | 'format' | 'section' | 'topics' | 'movements' | 'exemplars' | 'unit' | 'place'
>;

/** Stories of one month of one list. */
interface Month {
  name: string;
  cards: StoryCard[];
  isSorted: boolean;
  /** Sorted and frozen; made when it is first asked for. */
  answer: readonly StoryCard[] | undefined;
}

interface List {
  /** Newest first. */
  months: Month[];
  byName: Map<string, Month>;
  names: readonly string[] | undefined;
  volumes: readonly string[] | undefined;
  bound: Map<string, Volume>;
  newest: Map<number, readonly StoryCard[]>;
}

/** Stories of a volume, and the months that they were taken from. */
interface Volume {
  months: readonly (readonly StoryCard[])[];
  answer: readonly StoryCard[];
}

const none: readonly never[] = Object.freeze([]);

/**
 * Cards by list and month, newest first. An answer stays the same array until its month (or, for the newest, its list)
 * changes: a new story leaves the archive untouched.
 */
export class StoryLists {
  readonly #lists = new Map<string, List>();
  readonly #findLine: FindLine;

  constructor(findLine: FindLine) {
    this.#findLine = findLine;
  }

  /** Fills empty lists: sorting all once is cheaper than sorting each list. */
  fill(cards: Iterable<StoryCard>): void {
    const timed = Array.from(cards, (card) => ({ card, time: Date.parse(card.publishedAt) }));
    timed.sort((a, b) => b.time - a.time || (a.card.id < b.card.id ? -1 : 1));
    for (const { card } of timed) this.#add(card, true);
  }

  add(card: StoryCard): void {
    this.#add(card, false);
  }

  #add(card: StoryCard, isInOrder: boolean): void {
    const name = getMonth(card.publishedAt);
    for (const key of listKeysOf(card, this.#findLine)) {
      let list = this.#lists.get(key);
      if (!list) this.#lists.set(key, (list = makeList()));
      const month = list.byName.get(name) ?? addMonth(list, name);
      month.cards.push(card);
      month.isSorted &&= isInOrder;
      forget(list, month);
    }
  }

  remove(card: StoryCard): void {
    const name = getMonth(card.publishedAt);
    for (const key of listKeysOf(card, this.#findLine)) {
      const list = this.#lists.get(key);
      const month = list?.byName.get(name);
      if (!list || !month) continue;
      month.cards = month.cards.filter((other) => other !== card);
      forget(list, month);
      if (month.cards.length === 0) removeMonth(list, month);
      if (list.months.length === 0) this.#lists.delete(key);
    }
  }

  clear(): void {
    this.#lists.clear();
  }

  newest(query: StoryList, limit: number): readonly StoryCard[] {
    const list = this.#lists.get(keyOfList(query));
    if (!list) return none;
    let answer = list.newest.get(limit);
    if (!answer) list.newest.set(limit, (answer = Object.freeze(takeNewest(list, limit))));
    return answer;
  }

  month(query: StoryList, name: string): readonly StoryCard[] {
    const month = this.#lists.get(keyOfList(query))?.byName.get(name);
    return month ? cardsOf(month) : none;
  }

  months(query: StoryList): readonly string[] {
    const list = this.#lists.get(keyOfList(query));
    if (!list) return none;
    list.names ??= Object.freeze(list.months.map(({ name }) => name));
    return list.names;
  }

  volumes(query: StoryList): readonly string[] {
    const list = this.#lists.get(keyOfList(query));
    if (!list) return none;
    const months = list.months.map(({ name, cards }) => ({ name, count: cards.length }));
    return (list.volumes ??= Object.freeze(listVolumes(months, !query.term && !query.format)));
  }

  volume(query: StoryList, name: string): readonly StoryCard[] {
    const list = this.#lists.get(keyOfList(query));
    if (!list) return none;
    const place = findVolume(name, this.months(query));
    const months = place.months.map((month) => this.month(query, month));
    const known = list.bound.get(name);
    const isSame =
      known?.months.length === months.length && months.every((each, at) => each === known.months[at]);
    if (known && isSame) return known.answer;
    const cards = months.flat();
    const answer = cards.slice(Math.max(0, cards.length - place.to), cards.length - place.from);
    list.bound.set(name, { months, answer: Object.freeze(answer) });
    return answer;
  }

  has(query: StoryList): boolean {
    return this.#lists.has(keyOfList(query));
  }
}

/** Lists that a text stands in. Those of a unit or a place are also stories of the ones above it. */
export function listKeysOf(card: Listed, findLine: FindLine): Set<string> {
  const { language, format } = card;
  const keys = new Set<string>();
  const addAll = (kind: TermKind, ids: readonly string[]): void => {
    for (const id of ids) keys.add(keyOfList({ language, term: { kind, id } }));
  };
  keys.add(keyOfList({ language })).add(keyOfList({ language, format }));
  addAll('section', [card.section]);
  keys.add(keyOfList({ language, format, term: { kind: 'section', id: card.section } }));
  addAll('topic', card.topics);
  addAll('movement', card.movements);
  addAll('exemplar', card.exemplars);
  if (card.unit) addAll('unit', findLine('unit', card.unit));
  if (card.place) addAll('place', findLine('place', card.place));
  return keys;
}

export function keyOfList({ language, term, format }: StoryList): string {
  return `${language} ${term ? `${term.kind}/${term.id}` : ''} ${format ?? ''}`;
}

function makeList(): List {
  return {
    months: [],
    byName: new Map(),
    names: undefined,
    volumes: undefined,
    bound: new Map(),
    newest: new Map(),
  };
}

function addMonth(list: List, name: string): Month {
  const month: Month = { name, cards: [], isSorted: true, answer: undefined };
  list.byName.set(name, month);
  const before = list.months.findIndex((known) => known.name < name);
  list.months.splice(before === -1 ? list.months.length : before, 0, month);
  list.names = undefined;
  return month;
}

function removeMonth(list: List, month: Month): void {
  list.months.splice(list.months.indexOf(month), 1);
  list.byName.delete(month.name);
  list.names = undefined;
}

function forget(list: List, month: Month): void {
  month.answer = undefined;
  list.volumes = undefined;
  if (list.newest.size) list.newest.clear();
}

function cardsOf(month: Month): readonly StoryCard[] {
  if (!month.answer) {
    if (!month.isSorted) month.cards.sort(newestFirst);
    month.isSorted = true;
    month.answer = Object.freeze([...month.cards]);
  }
  return month.answer;
}

function takeNewest(list: List, limit: number): StoryCard[] {
  const cards: StoryCard[] = [];
  for (const month of list.months) {
    if (cards.length >= limit) break;
    cards.push(...cardsOf(month));
  }
  return cards.slice(0, limit);
}

/** Newest first; of one moment, the smaller id first. */
function newestFirst(a: StoryCard, b: StoryCard): number {
  return Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.id < b.id ? -1 : 1);
}
