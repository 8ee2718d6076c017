import { existsSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { searchFolder } from '../../edition/search-layout.ts';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { SearchAliasesDocument } from '#contract/search-aliases.ts';
import type { FollowUp } from '../../background/follow-up.ts';
import { FollowUpLoop } from '../../background/follow-up-loop.ts';
import type { EditionMemory } from '../../publisher/edition/edition-memory.ts';
import type { Release } from '../../publisher/release/release.ts';
import { listAliases } from '../records/alias-groups.ts';
import { deltaLimits, type DeltaLimits } from './delta-choice.ts';
import { hideAlso } from './index-ordinals.ts';
import type { IndexPlaces } from './index-places.ts';
import { LanguageIndex, type NewPart } from './language-index.ts';
import type { LiveSubject } from './live-subjects.ts';
import { IndexingStopped, PartScribe } from './part-scribe.ts';
import { ShownIndex } from './shown-index.ts';
import { moveAway } from './stale-parts.ts';

/** Publishes that follow one another are indexed together: after a pause of so long, or at the latest after so long. */
const PAUSE_MS = 300;
const LATEST_MS = 1_500;
/** What was withdrawn is hidden at once; the base is written without it when nothing else was asked for so long. */
const WITHDRAWN_MS = 60_000;
/** The thread that writes deltas stays for so long: publishes come in rows. */
const SCRIBE_MS = 60_000;

export interface SearchIndexerOptions {
  places: IndexPlaces;
  edition: EditionMemory;
  /** The public release, asked anew each time. */
  getRelease(): Release | undefined;
  /** After everything that was rendered before `until` can be found. */
  onIndexed(until: Date): Promise<void>;
  /** An index could not be written; it is tried again by itself. */
  onError(error: unknown): void;
  limits?: DeltaLimits;
  /** Milliseconds after which a withdrawn text leaves the base. */
  withdrawnMs?: number;
}

/** As what a language was last shown: while nothing of it changes, nothing has to be done. */
interface Settled {
  release: Release;
  aliases: SearchAliasesDocument;
  /** Live records that cannot be found yet as they are now. */
  left: number;
  /** Records that the base does not hold as they are now. */
  changed: number;
}

/** A base that is being written, beside the publishing of deltas. */
interface Building {
  language: LanguageCode;
  done: Promise<void>;
}

/**
 * Keeps the search indexes equal to the edition, beside the publishing of pages: a delta of what changed in a second or
 * two, and on a thread of its own a new base when the delta has grown. Whatever readers find they go on finding: a base
 * becomes the one that counts together with the delta of what changed since it was begun, in one write.
 */
export class SearchIndexer implements FollowUp {
  readonly #options: SearchIndexerOptions;
  readonly #languages = new Map<LanguageCode, LanguageIndex>();
  /** Parts that the start file named last. */
  readonly #named = new Map<LanguageCode, ReadonlySet<string>>();
  /** Languages of which parts lie about that were named before. */
  readonly #lingering = new Set<LanguageCode>();
  /** Withdrawn since the language was last read from the edition. */
  readonly #withdrawn = new Set<string>();
  /** Bases that are written and wait to count. */
  readonly #waiting = new Map<LanguageCode, NewPart>();
  /** Deletes what is named no more: a base has tens of thousands of files, and nobody waits for them. */
  #removing: Promise<void> = Promise.resolve();
  /** What is named no more, and is to be deleted. */
  readonly #stale = new Set<string>();
  #building: Building | undefined;
  readonly #settled = new Map<LanguageCode, Settled>();
  readonly #deltaScribe = new PartScribe(SCRIBE_MS);
  #rest: NodeJS.Timeout | undefined;
  #isRested = false;
  readonly #loop: FollowUpLoop;

  constructor(options: SearchIndexerOptions) {
    this.#options = options;
    this.#loop = new FollowUpLoop({
      quietMs: PAUSE_MS,
      latestMs: LATEST_MS,
      work: () => this.#update(),
      onError: options.onError,
    });
  }

  /** Asks for an update; returns at once. */
  request(): void {
    this.#loop.request();
  }

  /** Takes withdrawn addresses out of search results at once, and deletes their cards; the indexes follow. */
  withdraw(addresses: readonly string[]): void {
    const release = this.#options.getRelease();
    for (const address of addresses) this.#withdrawn.add(address);
    for (const language of this.#options.edition.languages) {
      const own = addresses.filter((address) => address.startsWith(`/${language}/`));
      if (own.length > 0) this.#settled.delete(language);
      if (own.length > 0 && release) this.#hide(this.#of(language), new ShownIndex(language, release), own);
    }
  }

  /** Looks for parts that are not, byte for byte, what was written; `request` then writes them anew. */
  async dropDamaged(giveWay: () => Promise<void>): Promise<void> {
    await this.#loop.settle();
    if (!this.#options.edition.isComplete) return;
    const release = this.#options.getRelease();
    this.#settled.clear();
    for (const language of this.#options.edition.languages) {
      const { state } = this.#of(language);
      const copies = release && join(release.folder, searchFolder(language));
      await state.findDamaged(copies, giveWay);
      if (release) new ShownIndex(language, release).complete(state);
    }
  }

  /** Resolves when all that was asked is done. */
  async settle(): Promise<void> {
    do {
      await this.#building?.done;
      await this.#loop.settle();
      await this.#removing;
    } while (this.#building ?? this.#loop.isRunning);
  }

  /** What readers are to find is being written. */
  get isBusy(): boolean {
    return this.#building !== undefined || this.#loop.isRunning;
  }

  /** Stops after the record at hand. */
  async close(): Promise<void> {
    clearTimeout(this.#rest);
    await this.#loop.close();
    await this.#building?.done;
    await this.#deltaScribe.end();
    await this.#removing;
  }

  async #update(): Promise<void> {
    const { edition, getRelease } = this.#options;
    if (!edition.isComplete || !getRelease()) return;
    clearTimeout(this.#rest);
    const until = new Date();
    let isAll = true;
    for (const language of edition.languages) isAll = (await this.#updateLanguage(language)) && isAll;
    this.#dropOthers(edition.languages);
    if (isAll && !this.#loop.signal.aborted) await this.#options.onIndexed(until);
    this.#stale.add(this.#options.places.former);
    this.#removing = this.#removing.then(() => this.#removeStale());
    this.#startBuilding();
  }

  async #removeStale(): Promise<void> {
    for (const path of this.#stale) {
      if (this.#loop.signal.aborted) return;
      await rm(path, { recursive: true, force: true }).catch((error: unknown) =>
        this.#options.onError(error),
      );
      this.#stale.delete(path);
    }
  }

  /** @returns whether everything that is live can be found as it is now */
  async #updateLanguage(language: LanguageCode): Promise<boolean> {
    const index = this.#of(language);
    const { edition, getRelease } = this.#options;
    const known = [...this.#withdrawn].filter((address) => address.startsWith(`/${language}/`));
    const isChanged = await index.refresh();
    const settled = this.#settled.get(language);
    const isAsItWas = settled?.release === getRelease() && settled?.aliases === edition.searchAliases;
    if (settled && isAsItWas && !isChanged) {
      this.#dropLingering(index, settled.release);
      return settled.left === 0;
    }
    this.#settled.delete(language);
    for (const address of known) this.#withdrawn.delete(address);
    const waiting = this.#waiting.get(language);
    const base = waiting?.part ?? index.state.base;
    const gone = waiting ? index.listGone(waiting.part) : index.state.gone;
    const aliases = edition.searchAliases;
    const { records, left, changed } = index.choose(base, gone, this.#limits);
    const delta = await this.#writeDelta(index, records);
    if (delta === 'missed') {
      // What changed meanwhile is in neither: readers keep what they have until it is read again.
      this.#loop.request();
      return false;
    }
    const next = delta === 'same' ? index.state.delta : delta?.part;
    if (!index.keepsFound({ base, gone, delta: next, withdrawn: this.#withdrawn }))
      throw new Error(`The next index of ‘${language}’ would lose what readers find now.`);
    const damaged = new Set(index.state.damaged);
    index.state.count(base, new Set(gone), next);
    this.#waiting.delete(language);
    const release = getRelease();
    if (!release) return false;
    this.#publish(index, release, { parts: [waiting, delta === 'same' ? undefined : delta], damaged });
    const isAllRead = ![...this.#withdrawn].some((address) => address.startsWith(`/${language}/`));
    if (isAllRead) this.#settled.set(language, { release, aliases, left, changed });
    return left === 0;
  }

  async #writeDelta(
    index: LanguageIndex,
    records: readonly LiveSubject[],
  ): Promise<NewPart | 'same' | 'missed' | undefined> {
    const { delta, damaged } = index.state;
    const held = damaged.has(delta?.name ?? '') ? [] : (delta?.records ?? []);
    const isSame =
      records.length === held.length &&
      records.every(({ address, version }, at) => held[at]?.[0] === address && held[at]?.[1] === version);
    if (isSame) return delta ? 'same' : undefined;
    if (records.length === 0) return undefined;
    const { signal } = this.#loop;
    const written = await index.write('delta', records, { scribe: this.#deltaScribe, signal });
    if (written.missed === 0) return written;
    rmSync(written.shown, { recursive: true, force: true });
    return 'missed';
  }

  /** Puts parts into the release, then names them in the start file, then deletes what is named no more. */
  #publish(
    index: LanguageIndex,
    release: Release,
    { parts, damaged }: { parts: readonly (NewPart | undefined)[]; damaged: ReadonlySet<string> },
  ): void {
    const { state, language } = index;
    const shown = new ShownIndex(language, release);
    for (const part of parts) if (part) shown.show(part);
    state.save();
    shown.complete(state);
    shown.dropCards(state.delta, this.#withdrawn);
    state.noteGone(this.#withdrawn);
    const aliases = shown.writeAliases(listAliases(this.#options.edition, language));
    shown.writeStart(index.toStart(this.#withdrawn, aliases));
    const named = [state.base?.name, state.delta?.name, aliases.aliases];
    const names = new Set(named.filter((name) => name !== undefined));
    // A page that read the start file just now may still ask for what it named.
    const before = [...(this.#named.get(language) ?? [])].filter((name) => !damaged.has(name));
    this.#named.set(language, names);
    if (before.some((name) => !names.has(name))) this.#lingering.add(language);
    this.#dropAllBut(new Set([...names, ...before]), index, shown);
  }

  /** Deletes what was named before, once nothing has changed since. */
  #dropLingering(index: LanguageIndex, release: Release): void {
    const { language } = index;
    if (!this.#lingering.delete(language)) return;
    this.#dropAllBut(this.#named.get(language) ?? new Set(), index, new ShownIndex(language, release));
  }

  #dropAllBut(kept: ReadonlySet<string>, { language, state }: LanguageIndex, shown: ShownIndex): void {
    this.#noteStale(shown.listStale(kept));
    const isBuilding = this.#waiting.has(language) || this.#building?.language === language;
    if (!isBuilding) this.#noteStale(state.listStale(kept));
  }

  /** From now on another part may have the name. */
  #noteStale(paths: readonly string[]): void {
    for (const path of paths) if (!this.#stale.has(path)) this.#stale.add(moveAway(path));
  }

  #hide({ state }: LanguageIndex, shown: ShownIndex, addresses: readonly string[]): void {
    const start = shown.readStart();
    // Without a start file nothing can be found; it is written anew with the next indexing.
    if (!start) return;
    const gone = new Set(addresses);
    for (const kind of ['base', 'delta'] as const) {
      const part = start[kind];
      // A process that ended between two writes may have left the start file behind the state.
      const record = part && state.find(part.name);
      if (part && record) start[kind] = { ...part, hidden: hideAlso(part.hidden, record, gone) };
      else delete start[kind];
    }
    shown.writeStart(start);
    for (const part of [start.base, start.delta]) if (part) shown.dropCards(state.find(part.name), gone);
    state.noteGone(gone);
    state.save();
  }

  /** Begins a base where one is due, unless one is being written. */
  #startBuilding(): void {
    if (this.#building || this.#loop.signal.aborted) return;
    const isRested = this.#isRested;
    this.#isRested = false;
    for (const language of this.#options.edition.languages) {
      const index = this.#of(language);
      const { state } = index;
      const changed =
        this.#settled.get(language)?.changed ?? index.choose(state.base, state.gone, this.#limits).changed;
      const isDamaged = state.base !== undefined && state.damaged.has(state.base.name);
      if (isDamaged || changed > this.#limits.changes || (isRested && state.gone.size > 0))
        return this.#build(index);
    }
    const hasGone = [...this.#languages.values()].some(({ state }) => state.gone.size > 0);
    if (hasGone || this.#lingering.size > 0)
      this.#rest = setTimeout(() => this.#wake(), this.#options.withdrawnMs ?? WITHDRAWN_MS).unref();
  }

  #wake(): void {
    this.#isRested = true;
    this.request();
  }

  #build(index: LanguageIndex): void {
    this.#building = { language: index.language, done: this.#buildBase(index) };
  }

  async #buildBase(index: LanguageIndex): Promise<void> {
    // A thread of its own, which is gone with its memory when the base is written.
    const scribe = new PartScribe();
    const { signal } = this.#loop;
    try {
      this.#waiting.set(index.language, await index.write('base', index.listLive(), { scribe, signal }));
      this.#settled.delete(index.language);
    } catch (error) {
      if (!(error instanceof IndexingStopped)) this.#options.onError(error);
    } finally {
      await scribe.end();
      this.#building = undefined;
      if (this.#waiting.has(index.language)) this.request();
    }
  }

  get #limits(): DeltaLimits {
    return this.#options.limits ?? deltaLimits;
  }

  #of(language: LanguageCode): LanguageIndex {
    const known = this.#languages.get(language);
    if (known) return known;
    const index = new LanguageIndex(language, this.#options.edition, this.#options.places);
    this.#languages.set(language, index);
    return index;
  }

  /** A language that is no longer offered cannot be searched. */
  #dropOthers(languages: readonly LanguageCode[]): void {
    const { folder } = this.#options.places;
    const release = this.#options.getRelease();
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!isLanguageCode(name) || languages.includes(name)) continue;
      this.#languages.delete(name);
      this.#waiting.delete(name);
      this.#settled.delete(name);
      this.#lingering.delete(name);
      rmSync(join(folder, name), { recursive: true, force: true });
      if (release) rmSync(join(release.folder, searchFolder(name)), { recursive: true, force: true });
    }
  }
}
