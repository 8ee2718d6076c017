import type { Changed } from './question-book.ts';

/** So many pages ask a question: who looks for them goes through all pages. */
const MANY = 10_000;
/** When so large a part has been written down since pages were sorted by question, they are sorted anew. */
const MOST_NEW = 0.25;

interface Asking {
  entry: { address: string };
  /** Where its questions stand; undefined while nobody knows them. */
  asked: number | undefined;
}

/** Pages by question, as they asked when they were sorted, and what they asked since. */
interface Sorted<P> {
  pages: P[];
  /** By question: where its pages begin in `askers`, and behind them those of the next. */
  starts: Uint32Array;
  /** Places in `pages`; none of a question that many ask. */
  askers: Uint32Array;
  isMany: Uint8Array;
  since: Map<number, P[]>;
  /** Beyond this the pages are sorted anew. */
  latest: number;
}

/**
 * The questions that each page asks, all in one array: an array for each of hundreds of thousands of pages would weigh more
 * than what is in it. Finds the pages that ask a question without going through all.
 */
export class PageQuestions<P extends Asking> {
  /** Of each page how many, then their numbers. */
  #numbers: Uint32Array<ArrayBuffer>;
  #end: number;
  #sorted: Sorted<P> | undefined;

  /** @param written pages' questions, of each how many and then their numbers */
  constructor(written?: Uint32Array<ArrayBuffer>) {
    this.#numbers = written ?? new Uint32Array(1 << 12);
    this.#end = written?.length ?? 0;
  }

  /** Notes what a page asks, in place of what it asked before. */
  set(page: P, questions: readonly number[]): void {
    const sorted = this.#sorted;
    if (sorted) {
      const known = this.of(page);
      for (const number of questions) if (!known.includes(number)) push(sorted.since, number, page);
      if (this.#end > sorted.latest) this.#sorted = undefined;
    }
    page.asked = this.#write(questions);
  }

  /** Numbers of the questions that a page asks. */
  of({ asked }: P): Uint32Array {
    return asked === undefined ? none : this.#numbers.subarray(asked + 1, this.#endOf(asked));
  }

  /** Pages that ask one of these; those of which nobody knows what they ask are not among them. */
  find(pages: ReadonlyMap<string, P>, changed: Changed): P[] {
    if (changed.numbers.length === 0) return [];
    const isFound = (page: P): boolean =>
      page.asked !== undefined && changed.touches(this.#numbers, page.asked + 1, this.#endOf(page.asked));
    const sorted = this.sort(pages);
    if (changed.numbers.some((number) => sorted.isMany[number] === 1))
      return Array.from(pages.values()).filter(isFound);
    const found = new Set<P>();
    for (const number of changed.numbers) {
      const end = sorted.starts[number + 1] ?? 0;
      for (let at = sorted.starts[number] ?? end; at < end; at += 1)
        found.add(sorted.pages[sorted.askers[at] as number] as P);
      for (const page of sorted.since.get(number) ?? []) found.add(page);
    }
    // Some vanished since, or ask something else.
    return [...found].filter((page) => pages.get(page.entry.address) === page && isFound(page));
  }

  /** Sorts the pages by question, unless they are: the next that is looked for is found at once. */
  sort(pages: ReadonlyMap<string, P>): Sorted<P> {
    return (this.#sorted ??= this.#sort(pages));
  }

  #endOf(asked: number): number {
    return asked + 1 + (this.#numbers[asked] as number);
  }

  #write(questions: ArrayLike<number>): number {
    const at = this.#end;
    this.#end = at + 1 + questions.length;
    if (this.#end > this.#numbers.length) {
      const wider = new Uint32Array(Math.max(this.#end, this.#numbers.length * 2));
      wider.set(this.#numbers.subarray(0, at));
      this.#numbers = wider;
    }
    this.#numbers[at] = questions.length;
    this.#numbers.set(questions, at + 1);
    return at;
  }

  /** Leaves out what is written down no more, and sorts the pages by question. */
  #sort(pages: ReadonlyMap<string, P>): Sorted<P> {
    const known = Array.from(pages.values()).filter(({ asked }) => asked !== undefined);
    this.#compact(known);
    const counts = this.#count(known);
    const isMany = Uint8Array.from(counts, (count) => (count > MANY ? 1 : 0));
    const starts = new Uint32Array(counts.length + 1);
    for (let number = 0; number < counts.length; number += 1)
      starts[number + 1] = (starts[number] as number) + (isMany[number] ? 0 : (counts[number] as number));
    const askers = new Uint32Array(starts.at(-1) ?? 0);
    const next = starts.slice();
    known.forEach((page, place) => {
      for (const number of this.of(page)) {
        if (isMany[number]) continue;
        askers[next[number] as number] = place;
        (next[number] as number) += 1;
      }
    });
    return { pages: known, starts, askers, isMany, since: new Map(), latest: this.#end * (1 + MOST_NEW) };
  }

  #compact(pages: readonly P[]): void {
    const before = pages.map((page) => this.of(page));
    const length = before.reduce((sum, questions) => sum + questions.length + 1, 0);
    this.#numbers = new Uint32Array(Math.ceil(length * (1 + MOST_NEW)) + 1);
    this.#end = 0;
    pages.forEach((page, place) => (page.asked = this.#write(before[place] as Uint32Array)));
  }

  /** By question, how many pages ask it. */
  #count(pages: readonly P[]): Uint32Array {
    let most = -1;
    for (const page of pages) for (const number of this.of(page)) most = Math.max(most, number);
    const counts = new Uint32Array(most + 1);
    for (const page of pages) for (const number of this.of(page)) (counts[number] as number) += 1;
    return counts;
  }
}

const none = new Uint32Array(0);

function push<P>(pages: Map<number, P[]>, number: number, page: P): void {
  const others = pages.get(number);
  if (others) others.push(page);
  else pages.set(number, [page]);
}
