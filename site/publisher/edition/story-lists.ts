import { getMonth } from '#contract/address.ts';
import type { TermKind } from '#contract/document.ts';
import type { StoryCard, StoryList } from '#contract/edition-reader.ts';

/** Ids of a term and of all terms above it. */
export type FindLine = (kind: 'unit' | 'place', id: string) => readonly string[];

interface List {
  cards: StoryCard[];
  isSorted: boolean;
  answers: Map<string, readonly StoryCard[]>;
  months: readonly string[] | undefined;
}

const none: readonly never[] = Object.freeze([]);

/**
 * Cards by list, newest first. Lists are sorted, and answers made, when they are first asked for; an answer stays the
 * same array until its list changes.
 */
export class StoryLists {
  readonly #lists = new Map<string, List>();
  readonly #findLine: FindLine;

  constructor(findLine: FindLine) {
    this.#findLine = findLine;
  }

  add(card: StoryCard): void {
    for (const key of this.#keysOf(card)) {
      const list = this.#lists.get(key) ?? makeList();
      this.#lists.set(key, list);
      list.cards.push(card);
      change(list, false);
    }
  }

  remove(card: StoryCard): void {
    for (const key of this.#keysOf(card)) {
      const list = this.#lists.get(key);
      const at = list?.cards.indexOf(card) ?? -1;
      if (!list || at === -1) continue;
      list.cards.splice(at, 1);
      if (list.cards.length === 0) this.#lists.delete(key);
      else change(list, list.isSorted);
    }
  }

  clear(): void {
    this.#lists.clear();
  }

  newest(query: StoryList, limit: number): readonly StoryCard[] {
    return this.#answer(query, `newest ${limit}`, (cards) => cards.slice(0, limit));
  }

  month(query: StoryList, month: string): readonly StoryCard[] {
    return this.#answer(query, month, (cards) => cards.filter((card) => getMonthOf(card) === month));
  }

  months(query: StoryList): readonly string[] {
    const list = this.#lists.get(keyOfList(query));
    if (!list) return none;
    sort(list);
    list.months ??= Object.freeze([...new Set(list.cards.map(getMonthOf))]);
    return list.months;
  }

  has(query: StoryList): boolean {
    return this.#lists.has(keyOfList(query));
  }

  #answer(query: StoryList, name: string, make: (cards: StoryCard[]) => StoryCard[]): readonly StoryCard[] {
    const list = this.#lists.get(keyOfList(query));
    if (!list) return none;
    const known = list.answers.get(name);
    if (known) return known;
    sort(list);
    const answer = Object.freeze(make(list.cards));
    list.answers.set(name, answer);
    return answer;
  }

  /** Stories of a unit or a place are also stories of those above it. */
  #keysOf(card: StoryCard): Set<string> {
    const { language } = card;
    const terms: [TermKind, string][] = [
      ['section', card.section],
      ...card.topics.map((id): [TermKind, string] => ['topic', id]),
      ...card.movements.map((id): [TermKind, string] => ['movement', id]),
      ...card.exemplars.map((id): [TermKind, string] => ['exemplar', id]),
    ];
    for (const kind of ['unit', 'place'] as const) {
      const id = card[kind];
      if (id) terms.push(...this.#findLine(kind, id).map((above): [TermKind, string] => [kind, above]));
    }
    const all: StoryList[] = [{ language }, { language, format: card.format }];
    for (const [kind, id] of terms) {
      all.push({ language, term: { kind, id } }, { language, term: { kind, id }, format: card.format });
    }
    return new Set(all.map(keyOfList));
  }
}

export function keyOfList({ language, term, format }: StoryList): string {
  return `${language} ${term ? `${term.kind}/${term.id}` : ''} ${format ?? ''}`;
}

function makeList(): List {
  return { cards: [], isSorted: true, answers: new Map(), months: undefined };
}

function change(list: List, isSorted: boolean): void {
  list.isSorted = isSorted;
  list.months = undefined;
  if (list.answers.size) list.answers.clear();
}

function sort(list: List): void {
  if (list.isSorted) return;
  list.cards.sort(newestFirst);
  list.isSorted = true;
}

/** Newest first; of one moment, the smaller id first. */
function newestFirst(a: StoryCard, b: StoryCard): number {
  return getTimes(b).time - getTimes(a).time || (a.id < b.id ? -1 : 1);
}

interface Times {
  time: number;
  month: string;
}
const times = new WeakMap<StoryCard, Times>();

function getTimes(card: StoryCard): Times {
  let known = times.get(card);
  if (!known) times.set(card, (known = { time: Date.parse(card.publishedAt), month: getMonth(card.publishedAt) }));
  return known;
}

function getMonthOf(card: StoryCard): string {
  return getTimes(card).month;
}
