import { setImmediate as breathe } from 'node:timers/promises';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { searchFolder, type SearchEntry } from '../edition/search-layout.ts';
import { makeFindHash } from '../publisher/plan/document-hashes.ts';
import { shortHash, viewToText } from '../publisher/plan/view-text.ts';
import { writeBundle } from './index-bundle.ts';
import { listSubjects, toSearchRecord, type SearchRecord, type SearchSubject } from './index-record.ts';
import { divideIntoShards, findShard } from './index-shards.ts';
import type { Bundle, IndexState } from './index-state.ts';

/** Raise when the form of records changes: all are indexed anew. */
const FORM = 1;
const BREATH_MS = 10;
/** A delta larger than this costs readers and the publisher more than building shards anew. */
const FULL_DELTA = 400;
/** The delta takes in no more than so many, the newest; the rest is found when its shard is built. */
const MOST_IN_DELTA = 1_000;

/** Unwinds the building of an index when the worker has to leave. */
class IndexingStopped extends Error {}

interface Subject extends SearchSubject {
  version: string;
}

/** Index of one language: shards by period, and a delta of what changed since they were built. */
export class LanguageIndex {
  readonly language: LanguageCode;
  readonly state: IndexState;
  readonly #edition: EditionReader;
  readonly #findHash = makeFindHash();
  #subjects = new Map<string, Subject>();

  readonly #hasToStop: () => boolean;

  constructor(language: LanguageCode, state: IndexState, edition: EditionReader, hasToStop: () => boolean) {
    this.language = language;
    this.state = state;
    this.#edition = edition;
    this.#hasToStop = hasToStop;
  }

  /** Reads from the edition what there is to find now. */
  async refresh(): Promise<void> {
    const subjects = new Map<string, Subject>();
    let breath = performance.now();
    for (const subject of listSubjects(this.#edition, this.language)) {
      const text = `${FORM} ${subject.address} ${viewToText(subject.view, this.#findHash)}`;
      subjects.set(subject.address, { ...subject, version: shortHash(text).slice(0, 10) });
      if (performance.now() - breath < BREATH_MS) continue;
      await breathe();
      breath = performance.now();
    }
    this.#subjects = subjects;
  }

  /** Builds the delta anew when it does not hold exactly what the shards lack. @returns whether it changed */
  async updateDelta(): Promise<boolean> {
    const { state } = this;
    const wanted = this.#findFresh().sort(newestFirst).slice(0, MOST_IN_DELTA);
    if (isSame(wanted, state.delta?.records)) return false;
    const old = state.delta;
    state.delta = wanted.length ? await this.#build('d', '', wanted) : undefined;
    return old?.name !== state.delta?.name;
  }

  /** True when shards and delta together hold everything as it is now. */
  get isWhole(): boolean {
    return this.#findFresh().length <= MOST_IN_DELTA;
  }

  /** True when building a shard takes seconds. */
  get isLarge(): boolean {
    return this.#subjects.size > FULL_DELTA;
  }

  /** Shards that have to be built (anew), newest first: with withdrawn texts, missing, or much out of date. */
  findStaleShards(): string[] {
    const starts = this.#divide();
    const stale = new Map<string, number>(starts.map((start) => [start, 0]));
    const add = (start: string, points: number): unknown =>
      stale.set(start, (stale.get(start) ?? 0) + points);
    for (const shard of this.state.shards) {
      if (!starts.includes(shard.start)) add(shard.start, FULL_DELTA);
      for (const [address, version] of Object.entries(shard.records)) {
        const subject = this.#subjects.get(address);
        if (!subject) add(shard.start, FULL_DELTA);
        else if (findShard(starts, subject.month) !== shard.start) add(shard.start, 1);
        else if (subject.version !== version) add(shard.start, 1);
      }
    }
    const known = this.#versionsInShards();
    for (const { address, month } of this.#subjects.values()) {
      if (!known.has(address)) add(findShard(starts, month), this.state.shards.length ? 1 : FULL_DELTA);
    }
    const due = [...stale].filter(([, points]) => points >= FULL_DELTA);
    return due
      .map(([start]) => start)
      .sort()
      .reverse();
  }

  /** Builds the shard that starts at a month. */
  async buildShard(start: string): Promise<void> {
    const starts = this.#divide();
    const subjects = [...this.#subjects.values()].filter(({ month }) => findShard(starts, month) === start);
    const others = this.state.shards.filter((shard) => shard.start !== start);
    const shard = subjects.length && starts.includes(start) ? [await this.#build('s', start, subjects)] : [];
    this.state.shards = [...others, ...shard].sort((a, b) => (a.start < b.start ? 1 : -1));
  }

  /** What the search page reads. Addresses in `withdrawn` are taken back at once, before anything is built. */
  toEntry(withdrawn: ReadonlySet<string>): SearchEntry {
    const { shards, delta } = this.state;
    const changed: Record<string, string | null> = {};
    for (const { records } of delta ? [...shards, delta] : shards) {
      for (const [address, version] of Object.entries(records)) {
        const now = withdrawn.has(address) ? undefined : this.#subjects.get(address)?.version;
        if (now !== version) changed[address] = now ?? null;
      }
    }
    const base = searchFolder(this.language);
    return {
      version: 1,
      shards: shards.map(({ name, from, to, records }) => ({
        path: `${base}${name}/`,
        from,
        to,
        documents: Object.keys(records).length,
      })),
      ...(delta ? { delta: `${base}${delta.name}/` } : {}),
      changed,
    };
  }

  #divide(): string[] {
    const counts = new Map<string, number>();
    for (const { month } of this.#subjects.values()) counts.set(month, (counts.get(month) ?? 0) + 1);
    return divideIntoShards(
      counts,
      this.state.shards.map(({ start }) => start),
    );
  }

  #findFresh(): Subject[] {
    const known = this.#versionsInShards();
    return [...this.#subjects.values()].filter(({ address, version }) => known.get(address) !== version);
  }

  #versionsInShards(): Map<string, string> {
    return new Map(this.state.shards.flatMap(({ records }) => Object.entries(records)));
  }

  async #build(prefix: string, start: string, subjects: readonly Subject[]): Promise<Bundle> {
    const records = Object.fromEntries(subjects.map(({ address, version }) => [address, version]));
    const months = subjects
      .map(({ month }) => month)
      .filter(Boolean)
      .sort();
    const name = `${prefix}-${shortHash(JSON.stringify([start, records])).replace(/[-_]/g, '0')}`;
    const files = await writeBundle(this.state.pathOf({ name }), this.#listRecords(subjects));
    const bundle: Bundle = { name, start, from: months[0] ?? '', to: months.at(-1) ?? '', records, files };
    this.state.saveBundle(bundle);
    return bundle;
  }

  /** A story that was withdrawn meanwhile is left out; the entry says so already. */
  async *#listRecords(subjects: readonly Subject[]): AsyncIterable<SearchRecord> {
    let breath = performance.now();
    for (const subject of subjects) {
      if (this.#hasToStop()) throw new IndexingStopped();
      const { card } = subject.view;
      if (card && this.#edition.card(card.id) !== card) continue;
      yield toSearchRecord(subject, this.#edition, subject.version);
      if (performance.now() - breath < BREATH_MS) continue;
      await breathe();
      breath = performance.now();
    }
  }
}

function newestFirst(a: Subject, b: Subject): number {
  if (a.month !== b.month) return a.month < b.month ? 1 : -1;
  return a.address < b.address ? -1 : 1;
}

function isSame(wanted: readonly Subject[], records: Readonly<Record<string, string>> = {}): boolean {
  return (
    wanted.length === Object.keys(records).length && wanted.every((s) => records[s.address] === s.version)
  );
}
