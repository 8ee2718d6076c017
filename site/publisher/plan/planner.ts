import type { EditionReader } from '#contract/edition-reader.ts';
import { findAddressProblem } from './address-file.ts';
import { makeFindHash } from './document-hashes.ts';
import { QuestionBook } from './question-book.ts';
import { TrackedEdition } from './tracked-edition.ts';
import { shortHash, viewToText } from './view-text.ts';

/** What the planner needs of a kind of page; `PageKind` is one. */
export interface PlannedKind<P = unknown> {
  name: string;
  list(edition: EditionReader): Iterable<{ address: string; params: P }>;
  view(edition: EditionReader, entry: { address: string; params: P }): unknown;
}

export interface PlannedPage<K extends PlannedKind = PlannedKind> {
  kind: K;
  entry: { address: string; params: unknown };
  /** Hash of all that the page shows, with the build id; undefined while its view cannot be made. */
  key: string | undefined;
  questions: readonly number[];
}

export interface PlanProblem {
  address: string;
  /** Vietnamese, for the receipt. */
  message: string;
}

export interface Replan {
  /** Addresses that are new or whose key is another one now. */
  changed: string[];
  vanished: string[];
}

interface Listing {
  entries: { address: string; params: unknown }[];
  questions: readonly number[];
}

/**
 * The plan: every address of the site with its key. The first `replan` makes all views; later ones ask the questions
 * of earlier views again and make only those views anew that got another answer.
 */
export class Planner<K extends PlannedKind> {
  readonly #kinds: readonly K[];
  readonly #buildId: string;
  readonly #findHash = makeFindHash();
  #book = new QuestionBook();
  #listings = new Map<K, Listing>();
  #pages = new Map<string, PlannedPage<K>>();
  /** Of lists: addresses that are no good or taken twice. */
  #addressProblems = new Map<string, PlanProblem>();
  /** Of views that threw. */
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

  replan(edition: EditionReader): Replan {
    if (this.#book.size > this.#freshQuestions * 2 + 10_000) this.#forgetQuestions();
    const { changed: flags, any } = this.#book.refresh(edition);
    const isChanged = (questions: readonly number[]): boolean =>
      any && questions.some((number) => flags[number] === 1);
    const tracked = new TrackedEdition(edition, this.#book);
    let isRelisted = false;
    for (const kind of this.#kinds) {
      const listing = this.#listings.get(kind);
      if (listing && !isChanged(listing.questions)) continue;
      const next = this.#list(kind, tracked);
      this.#listings.set(kind, next);
      isRelisted ||= !isSameListing(listing, next);
    }
    const diff = isRelisted ? this.#reassign() : { changed: [], vanished: [] };
    this.#rekey(tracked, isChanged, diff.changed);
    if (this.#freshQuestions === 0) this.#freshQuestions = this.#book.size;
    return diff;
  }

  /** Keys stay, so that only what really differs counts as changed. */
  #forgetQuestions(): void {
    this.#book = new QuestionBook();
    this.#freshQuestions = 0;
    this.#listings.clear();
    for (const page of this.#pages.values()) page.questions = [-1];
  }

  #list(kind: K, tracked: TrackedEdition): Listing {
    tracked.asked.clear();
    const entries = [...kind.list(tracked)];
    return { entries, questions: [...tracked.asked] };
  }

  /** Gives each address to the first that lists it. New pages have no questions yet and get their key in `#rekey`. */
  #reassign(): Replan {
    const before = this.#pages;
    this.#pages = new Map();
    this.#addressProblems.clear();
    for (const kind of this.#kinds) {
      for (const entry of this.#listings.get(kind)?.entries ?? []) this.#claim(kind, entry, before);
    }
    const vanished: string[] = [];
    for (const address of before.keys()) {
      if (this.#pages.has(address)) continue;
      vanished.push(address);
      this.#viewProblems.delete(address);
    }
    return { changed: [], vanished };
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
    const isSame = old?.kind === kind && isEqualParams(old.entry.params, entry.params);
    this.#pages.set(address, isSame ? old : { kind, entry, key: old?.key, questions: [-1] });
  }

  #rekey(
    tracked: TrackedEdition,
    isChanged: (questions: readonly number[]) => boolean,
    changed: string[],
  ): void {
    for (const page of this.#pages.values()) {
      if (page.questions[0] !== -1 && !isChanged(page.questions)) continue;
      const old = page.key;
      this.#makeKey(page, tracked);
      if (page.key !== old) changed.push(page.entry.address);
    }
  }

  #makeKey(page: PlannedPage<K>, tracked: TrackedEdition): void {
    tracked.asked.clear();
    const { kind, entry } = page;
    try {
      const view = viewToText(kind.view(tracked, entry), this.#findHash);
      page.key = shortHash(`${this.#buildId}\n${kind.name}\n${entry.address}\n${view}`);
      this.#viewProblems.delete(entry.address);
    } catch (error) {
      page.key = undefined;
      const message = `Không dựng được trang “${entry.address}”: ${String(error)}`;
      this.#viewProblems.set(entry.address, { address: entry.address, message });
    }
    page.questions = [...tracked.asked];
  }

  #reportAddress(address: string, message: string): void {
    this.#addressProblems.set(address, { address, message });
  }
}

const none = (): undefined => undefined;

/** Compares entry by entry: most often nothing was added, only a card changed. */
function isSameListing(before: Listing | undefined, after: Listing): boolean {
  if (before?.entries.length !== after.entries.length) return false;
  return after.entries.every((entry, index) => {
    const old = before.entries[index];
    return old?.address === entry.address && isEqualParams(old.params, entry.params);
  });
}

/** Params are small and JSON: strings and objects of strings. */
function isEqualParams(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a)) {
    return viewToText(a, none) === viewToText(b, none);
  }
  for (const name in b) if (!(name in a) && b[name as keyof typeof b] !== undefined) return false;
  for (const name in a)
    if (!isEqualParams(a[name as keyof typeof a], b[name as keyof typeof b])) return false;
  return true;
}
