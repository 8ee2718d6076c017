import type { EditionReader } from '../../edition/edition-reader.ts';
import type { EditionChanges } from '../edition/edition-changes.ts';
import { findAddressProblem } from './address-file.ts';
import { makeFindHash } from './document-hashes.ts';
import {
  compareListings,
  entriesOf,
  isEqualParams,
  isListingChanged,
  listPages,
  questionsOf,
  type Listing,
  type ListingDiff,
} from './listing.ts';
import { PageQuestions } from './page-questions.ts';
import { listNames, numberNames, type PlanData } from './plan-data.ts';
import type { PlannedKind, PlannedPage, PlanProblem, Replan } from './planned-page.ts';
import { QuestionBook, type Changed } from './question-book.ts';
import { TrackedEdition } from './tracked-edition.ts';
import { shortHash, viewToText } from './view-text.ts';

/** So many questions are asked again in a few hundredths of a second. */
const SWEEP_PART = 20_000;

/**
 * The plan: every address of the site with its key. The first `replan` makes all views; later ones ask the questions
 * of earlier views again and make only those views anew that got another answer.
 */
export class Planner<K extends PlannedKind> {
  readonly #kinds: readonly K[];
  readonly #buildId: string;
  readonly #findHash = makeFindHash();
  #book = new QuestionBook();
  readonly #listings = new Map<K, Listing>();
  #pages = new Map<string, PlannedPage<K>>();
  #questions = new PageQuestions<PlannedPage<K>>();
  /** Pages of which nobody knows yet what they ask. */
  #unasked = new Set<PlannedPage<K>>();
  /** Of lists: addresses that are no good or taken twice. */
  #addressProblems = new Map<string, PlanProblem>();
  #viewProblems = new Map<string, PlanProblem>();
  /** Questions after a planning from nothing; when the book has doubled, most of it is of pages long gone. */
  #freshQuestions = 0;

  constructor(kinds: readonly K[], buildId: string) {
    this.#kinds = kinds;
    this.#buildId = buildId;
  }

  get pages(): ReadonlyMap<string, PlannedPage<K>> {
    return this.#pages;
  }

  /** Addresses that cannot be planned, and why. */
  get problems(): readonly PlanProblem[] {
    return [...this.#addressProblems.values(), ...this.#viewProblems.values()];
  }

  /** Brings the plan up to date. With `changes` only what these may have touched is looked at; without, everything. */
  replan(edition: EditionReader, changes?: EditionChanges): Replan {
    if (this.#book.size > this.#freshQuestions * 2 + 10_000) this.#forgetQuestions();
    const replan = this.#bringUp(edition, this.#book.refresh(edition, changes));
    if (this.#freshQuestions === 0) this.#freshQuestions = this.#book.size;
    return replan;
  }

  /** Does what the first change would have to wait for. */
  prepare(): void {
    this.#questions.sort(this.#pages);
  }

  /** Looks at everything again, so many questions with each step; between steps others may bring the plan up to date. */
  *sweep(edition: EditionReader, questions = SWEEP_PART): Iterable<Replan> {
    for (let from = 0; from < this.#book.size; from += questions)
      yield this.#bringUp(edition, this.#book.sweep(edition, from, from + questions));
  }

  /** The plan as data; undefined while something in it has a problem, which has to be found and told anew. */
  toData(): PlanData | undefined {
    if (this.problems.length || this.#listings.size < this.#kinds.length) return undefined;
    const names = numberNames(this.#book.toNames());
    const numbers: number[] = [];
    const kinds = this.#kinds.map((kind) => {
      const listing = this.#listings.get(kind);
      const listed = Array.from(entriesOf(listing), ({ address, params }): [string, unknown, string] => {
        const page = this.#pages.get(address);
        const asked = page ? this.#questions.of(page) : [];
        numbers.push(asked.length, ...asked);
        return [address, params, page?.key ?? ''];
      });
      return { name: kind.name, questions: listing ? questionsOf(listing) : [], entries: listed };
    });
    return { ...names, kinds, pageQuestions: Uint32Array.from(numbers) };
  }

  /** Takes over a plan of the edition as it is now. @returns false, and takes nothing, when it is of other kinds */
  restore(edition: EditionReader, data: PlanData): boolean {
    const isOurs = data.kinds.every(({ name }, index) => this.#kinds[index]?.name === name);
    if (!isOurs || data.kinds.length !== this.#kinds.length) return false;
    this.#book.restore(edition, listNames(data));
    this.#questions = new PageQuestions(data.pageQuestions);
    let asked = 0;
    this.#kinds.forEach((kind, index) => {
      const { entries = [], questions = [] } = data.kinds[index] ?? {};
      const listed = entries.map(([address, params]) => ({ address, params }));
      this.#listings.set(kind, { parts: listed, questions, isFlat: true });
      entries.forEach(([address, , key], place) => {
        this.#pages.set(address, { kind, entry: listed[place] as PlannedPage['entry'], key, asked });
        asked += 1 + (data.pageQuestions[asked] ?? 0);
      });
    });
    this.#freshQuestions = this.#book.size;
    return true;
  }

  #bringUp(edition: EditionReader, changed: Changed): Replan {
    const tracked = new TrackedEdition(edition, this.#book);
    const vanished = this.#relist(tracked, changed);
    return { changed: this.#rekey(tracked, changed), vanished };
  }

  /** Keys stay, so that only what really differs counts as changed. */
  #forgetQuestions(): void {
    this.#book = new QuestionBook();
    this.#freshQuestions = 0;
    this.#listings.clear();
    this.#questions = new PageQuestions();
    this.#unasked = new Set(this.#pages.values());
    for (const page of this.#unasked) page.asked = undefined;
  }

  /** Lists anew what may have changed, and brings the pages in line. @returns addresses that vanished */
  #relist(tracked: TrackedEdition, changed: Changed): string[] {
    const diffs: { kind: K; diff: ListingDiff }[] = [];
    for (const kind of this.#kinds) {
      const before = this.#listings.get(kind);
      if (before && !before.isFlat && !isListingChanged(before, changed)) continue;
      const after = listPages(kind, tracked, before, changed);
      const diff = compareListings(before, after);
      this.#listings.set(kind, after);
      if (diff.added.length || diff.removed.length) diffs.push({ kind, diff });
    }
    if (diffs.length === 0) return [];
    return this.#patch(diffs) ?? this.#reassign();
  }

  /** Takes over a few differences. @returns undefined, and does nothing, when addresses collide or are no good */
  #patch(diffs: readonly { kind: K; diff: ListingDiff }[]): string[] | undefined {
    if (this.#addressProblems.size || this.#pages.size === 0) return undefined;
    const removed = new Set(diffs.flatMap(({ diff }) => diff.removed.map(({ address }) => address)));
    const added = new Set<string>();
    for (const { address } of diffs.flatMap(({ diff }) => diff.added)) {
      const isTaken = added.has(address) || (this.#pages.has(address) && !removed.has(address));
      if (isTaken || findAddressProblem(address)) return undefined;
      added.add(address);
    }
    for (const { kind, diff } of diffs) {
      for (const entry of diff.added)
        this.#pages.set(entry.address, this.#makePage(kind, entry, this.#pages));
    }
    const vanished = [...removed].filter((address) => !added.has(address));
    for (const address of vanished) {
      this.#pages.delete(address);
      this.#viewProblems.delete(address);
    }
    return vanished;
  }

  /** Gives each address to the first that lists it. New pages have no questions yet and get their key in `#rekey`. */
  #reassign(): string[] {
    const before = this.#pages;
    this.#pages = new Map();
    this.#addressProblems.clear();
    for (const kind of this.#kinds) {
      for (const entry of entriesOf(this.#listings.get(kind))) this.#claim(kind, entry, before);
    }
    const vanished: string[] = [];
    for (const address of before.keys()) {
      if (this.#pages.has(address)) continue;
      vanished.push(address);
      this.#viewProblems.delete(address);
    }
    return vanished;
  }

  #claim(kind: K, entry: PlannedPage['entry'], before: Map<string, PlannedPage<K>>): void {
    const { address } = entry;
    const old = before.get(address);
    const problem = old ? undefined : findAddressProblem(address);
    const owner = this.#pages.get(address);
    if (problem) return this.#reportAddress(address, `Địa chỉ “${address}” (${kind.name}) ${problem}.`);
    if (owner) {
      const names = `${owner.kind.name} ${viewToText(owner.entry.params, none)} và ${kind.name} ${viewToText(entry.params, none)}`;
      return this.#reportAddress(
        address,
        `Hai trang cùng địa chỉ “${address}”: ${names}. Đổi đường dẫn của một trong hai.`,
      );
    }
    this.#pages.set(address, this.#makePage(kind, entry, before));
  }

  #makePage(kind: K, entry: PlannedPage['entry'], before: Map<string, PlannedPage<K>>): PlannedPage<K> {
    const old = before.get(entry.address);
    const isSame = old?.kind === kind && isEqualParams(old.entry.params, entry.params);
    if (isSame) return old;
    const page = { kind, entry, key: old?.key, asked: undefined };
    this.#unasked.add(page);
    return page;
  }

  /** @returns addresses with another key than before */
  #rekey(tracked: TrackedEdition, changed: Changed): string[] {
    const outdated = [...this.#unasked, ...this.#questions.find(this.#pages, changed)];
    this.#unasked.clear();
    const others: string[] = [];
    for (const page of outdated) {
      const old = page.key;
      this.#makeKey(page, tracked);
      if (page.key !== old) others.push(page.entry.address);
    }
    return others;
  }

  #makeKey(page: PlannedPage<K>, tracked: TrackedEdition): void {
    const { kind, entry } = page;
    const [key, questions] = tracked.follow(() => {
      try {
        const view = viewToText(kind.view(tracked, entry), this.#findHash);
        this.#viewProblems.delete(entry.address);
        return shortHash(`${this.#buildId}\n${kind.name}\n${entry.address}\n${view}`);
      } catch (error) {
        const message = `Không dựng được trang “${entry.address}”: ${String(error)}`;
        this.#viewProblems.set(entry.address, { address: entry.address, message });
        return undefined;
      }
    });
    page.key = key;
    this.#questions.set(page, questions);
  }

  #reportAddress(address: string, message: string): void {
    this.#addressProblems.set(address, { address, message });
  }
}

const none = (): undefined => undefined;
