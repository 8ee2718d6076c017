import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import {
  searchEntryAddress,
  searchEntrySchema,
  searchFolder,
  type SearchEntry,
} from '../edition/search-layout.ts';
import type { EditionMemory } from '../publisher/edition/edition-memory.ts';
import type { Release } from '../publisher/release/release.ts';
import { closePagefind } from './index-bundle.ts';
import { IndexState } from './index-state.ts';
import { IndexingStopped, LanguageIndex } from './language-index.ts';

const QUIET_MS = 3_000;
/** Publishes that follow one another are indexed together: after a pause of so long, or at the latest after so long. */
const PAUSE_MS = 400;
const LATEST_MS = 2_000;

export interface IndexerOptions {
  /** DATA_DIR/search: bundles live here and are linked into releases. */
  folder: string;
  edition: EditionMemory;
  /** The public release, asked anew each time. */
  getRelease(): Release | undefined;
  /** After everything that was rendered before `until` can be found. */
  onIndexed(until: Date): Promise<void>;
  /** An index could not be built; it is tried again with the next request. */
  onError(error: unknown): void;
}

/**
 * Keeps the search indexes equal to the edition, beside the publishing of pages: first a delta of what changed, in a
 * second or two, then, while nothing else is asked, shards that are out of date.
 */
export class Indexer {
  readonly #options: IndexerOptions;
  readonly #languages = new Map<LanguageCode, LanguageIndex>();
  /** Bundles that the entry file named last and before. */
  readonly #named = new Map<LanguageCode, Set<string>>();
  /** Withdrawn since the language was last read from the edition. */
  readonly #withdrawn = new Set<string>();
  #isAsked = false;
  #askedAt = 0;
  #isClosed = false;
  #work: Promise<void> | undefined;

  constructor(options: IndexerOptions) {
    this.#options = options;
  }

  /** Asks for an update; returns at once. */
  request(): void {
    this.#isAsked = true;
    this.#askedAt = performance.now();
    if (this.#isClosed) return;
    this.#work ??= this.#run()
      .catch((error: unknown) => this.#options.onError(error))
      .finally(() => (this.#work = undefined));
  }

  /** Takes withdrawn addresses out of search results at once; the indexes follow when they are next asked for. */
  withdraw(addresses: readonly string[]): void {
    const release = this.#options.getRelease();
    for (const address of addresses) this.#withdrawn.add(address);
    for (const language of this.#options.edition.languages) {
      const own = addresses.filter((address) => address.startsWith(`/${language}/`));
      const path = release && join(release.folder, searchEntryAddress(language));
      if (own.length === 0 || !path) continue;
      const entry = readEntry(path);
      // Without an entry nothing can be found; it is written anew with the next indexing.
      if (!entry) continue;
      for (const address of own) entry.changed[address] = null;
      release.writeFile(searchEntryAddress(language), JSON.stringify(entry));
    }
  }

  /** Forgets bundles that are not, byte for byte, what was built; `request` then builds and names them again. */
  async dropDamaged(giveWay: () => Promise<void>): Promise<void> {
    await this.#work;
    if (!this.#options.edition.isComplete) return;
    const release = this.#options.getRelease();
    for (const language of this.#options.edition.languages) {
      const copies = release && join(release.folder, searchFolder(language));
      await this.#of(language).state.dropDamaged(copies, giveWay);
    }
  }

  /** Resolves when all that was asked is done. */
  async finish(): Promise<void> {
    await this.#work;
  }

  /** Stops after the record at hand. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#work;
    await closePagefind();
  }

  async #run(): Promise<void> {
    try {
      while (this.#isAsked && !this.#isClosed) {
        await this.#waitForPause();
        this.#isAsked = false;
        await this.#update();
      }
    } catch (error) {
      if (!(error instanceof IndexingStopped)) throw error;
    } finally {
      await closePagefind();
    }
  }

  async #update(): Promise<void> {
    const { edition, onIndexed } = this.#options;
    if (!edition.isComplete || !this.#options.getRelease()) return;
    const until = new Date();
    for (const language of edition.languages) await this.#updateLanguage(language);
    this.#dropOthers(edition.languages);
    const indexes = edition.languages.map((language) => this.#of(language));
    if (indexes.every((index) => index.isWhole)) await onIndexed(until);
    for (const index of indexes) if (!(await this.#buildShards(index))) return;
    await onIndexed(until);
  }

  /** @returns false when it left off because something was asked meanwhile */
  async #buildShards(index: LanguageIndex): Promise<boolean> {
    for (const start of index.findStaleShards()) {
      if (index.isWhole && index.isLarge) await this.#waitForQuiet();
      if (this.#isAsked || this.#isClosed) return false;
      await index.buildShard(start);
      await index.updateDelta();
      this.#publish(index);
    }
    return true;
  }

  async #waitForPause(): Promise<void> {
    const latest = performance.now() + LATEST_MS;
    const isBusy = (): boolean => performance.now() < Math.min(this.#askedAt + PAUSE_MS, latest);
    while (isBusy() && !this.#isClosed) await pause(50);
  }

  /** A shard takes many seconds, and what was published just now should not wait behind it. */
  async #waitForQuiet(): Promise<void> {
    const until = performance.now() + QUIET_MS;
    while (performance.now() < until && !this.#isAsked && !this.#isClosed) await pause(100);
  }

  async #updateLanguage(language: LanguageCode): Promise<void> {
    const index = this.#of(language);
    const known = [...this.#withdrawn].filter((address) => address.startsWith(`/${language}/`));
    await index.refresh();
    for (const address of known) this.#withdrawn.delete(address);
    await index.updateDelta();
    this.#publish(index);
  }

  /** Links bundles into the release, then names them in the entry file, then deletes what is named no more. */
  #publish(index: LanguageIndex): void {
    const release = this.#options.getRelease();
    if (!release) return;
    const { state, language } = index;
    const bundles = state.delta ? [...state.shards, state.delta] : state.shards;
    for (const bundle of bundles)
      release.linkWhole(state.pathOf(bundle), `${searchFolder(language)}${bundle.name}/`);
    release.writeFile(searchEntryAddress(language), JSON.stringify(index.toEntry(this.#withdrawn)));
    state.save();
    const kept = new Set(bundles.map(({ name }) => name));
    const before = this.#named.get(language) ?? kept;
    this.#named.set(language, kept);
    // A page that read the entry just now may still ask for the bundles that it named.
    const grace = new Set([...kept, ...before]);
    state.prune(grace);
    pruneFolder(join(release.folder, searchFolder(language)), grace);
  }

  #of(language: LanguageCode): LanguageIndex {
    let index = this.#languages.get(language);
    if (!index) {
      const state = new IndexState(join(this.#options.folder, language));
      index = new LanguageIndex(language, state, this.#options.edition, () => this.#isClosed);
      this.#languages.set(language, index);
    }
    return index;
  }

  /** A language that is no longer offered cannot be searched. */
  #dropOthers(languages: readonly LanguageCode[]): void {
    const release = this.#options.getRelease();
    for (const name of existsSync(this.#options.folder) ? readdirSync(this.#options.folder) : []) {
      if (!isLanguageCode(name) || languages.includes(name)) continue;
      this.#languages.delete(name);
      rmSync(join(this.#options.folder, name), { recursive: true, force: true });
      if (release) rmSync(join(release.folder, searchFolder(name)), { recursive: true, force: true });
    }
  }
}

/** @returns undefined where there is none, or something else */
function readEntry(path: string): SearchEntry | undefined {
  try {
    return searchEntrySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function pruneFolder(folder: string, kept: ReadonlySet<string>): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.isDirectory() && !kept.has(item.name))
      rmSync(join(folder, item.name), { recursive: true, force: true });
  }
}
