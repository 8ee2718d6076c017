import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import {
  searchEntryAddress,
  searchEntrySchema,
  searchFolder,
  type SearchEntry,
} from '../edition/search-layout.ts';
import type { FollowUp } from '../background/follow-up.ts';
import { FollowUpLoop } from '../background/follow-up-loop.ts';
import type { EditionMemory } from '../publisher/edition/edition-memory.ts';
import type { Release } from '../publisher/release/release.ts';
import { closePagefind } from './index-bundle.ts';
import { IndexState } from './index-state.ts';
import { LanguageIndex } from './language-index.ts';

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
export class Indexer implements FollowUp {
  readonly #options: IndexerOptions;
  readonly #languages = new Map<LanguageCode, LanguageIndex>();
  /** Bundles that the entry file named last and before. */
  readonly #named = new Map<LanguageCode, Set<string>>();
  /** Withdrawn since the language was last read from the edition. */
  readonly #withdrawn = new Set<string>();
  readonly #loop: FollowUpLoop;

  constructor(options: IndexerOptions) {
    this.#options = options;
    this.#loop = new FollowUpLoop({
      quietMs: PAUSE_MS,
      latestMs: LATEST_MS,
      work: () => this.#update(),
      onError: options.onError,
      onIdle: closePagefind,
    });
  }

  /** Asks for an update; returns at once. */
  request(): void {
    this.#loop.request();
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
    await this.#loop.settle();
    if (!this.#options.edition.isComplete) return;
    const release = this.#options.getRelease();
    for (const language of this.#options.edition.languages) {
      const copies = release && join(release.folder, searchFolder(language));
      await this.#of(language).state.dropDamaged(copies, giveWay);
    }
  }

  /** Resolves when all that was asked is done. */
  settle(): Promise<void> {
    return this.#loop.settle();
  }

  /** Stops after the record at hand. */
  async close(): Promise<void> {
    await this.#loop.close();
    await closePagefind();
  }

  async #update(): Promise<void> {
    const { edition } = this.#options;
    if (!edition.isComplete || !this.#options.getRelease()) return;
    const until = new Date();
    for (const language of edition.languages) await this.#updateLanguage(language);
    this.#dropOthers(edition.languages);
    const indexes = edition.languages.map((language) => this.#of(language));
    if (indexes.every((index) => index.isWhole)) await this.#tell(until);
    for (const index of indexes) if (!(await this.#buildShards(index))) return;
    await this.#tell(until);
  }

  async #tell(until: Date): Promise<void> {
    if (!this.#loop.signal.aborted) await this.#options.onIndexed(until);
  }

  /** @returns false when it left off because something was asked meanwhile */
  async #buildShards(index: LanguageIndex): Promise<boolean> {
    for (const start of index.findStaleShards()) {
      // A shard takes many seconds, and what was published just now should not wait behind it.
      if (index.isWhole && index.isLarge) await this.#loop.rest(QUIET_MS);
      if (this.#loop.isAsked || this.#loop.signal.aborted) return false;
      await index.buildShard(start);
      await index.updateDelta();
      this.#publish(index);
    }
    return true;
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
      index = new LanguageIndex(language, state, this.#options.edition, () => this.#loop.signal.aborted);
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
