import { foldQuery } from '../fold-for-search.ts';
import type { SearchEntry } from '../../edition/search-layout.ts';
import { orderHits, type Hit } from './order-hits.ts';
import { loadPagefind, type Filters, type PagefindInstance } from './pagefind.ts';

export type Choice = Partial<Record<'format' | 'section' | 'year', string>>;

/** What was found, best first. Hits may hide an older version of a page: `getRecord` tells. */
export interface Found {
  hits: Hit[];
  /** Values of each filter with the number of results they would leave. */
  filters: Filters;
}

/** Older periods are read at once while they hold no more than this; else the reader asks for them. */
const fewDocuments = 4_000;
/** Records hold whole addresses; Pagefind would put the folder above the bundle before them. */
const loosely = { baseUrl: '/' };
const exactly = { ...loosely, exactDiacritics: true };
const marks = /\p{M}|[ḓḒḇḆ]/u;

/** Search in one language: bundles by period and the delta, once with the marks as typed and once without. */
export class SearchEngine {
  readonly #entry: SearchEntry;
  readonly #exact: PagefindInstance;
  readonly #folded: PagefindInstance;
  #older: string[];

  private constructor(
    entry: SearchEntry,
    exact: PagefindInstance,
    folded: PagefindInstance,
    older: string[],
  ) {
    this.#entry = entry;
    this.#exact = exact;
    this.#folded = folded;
    this.#older = older;
  }

  /** Reads the entry file. @returns undefined when nothing of the language is indexed. @throws when the network fails */
  static async open(address: string): Promise<SearchEngine | undefined> {
    const response = await fetch(address);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    const entry = (await response.json()) as SearchEntry;
    const [first, ...rest] = entry.shards;
    const newest = first?.path ?? entry.delta;
    if (newest === undefined) return undefined;
    const pagefind = await loadPagefind(newest);
    const [exact, folded] = [pagefind.createInstance(exactly), pagefind.createInstance(loosely)];
    const isFew = rest.reduce((sum, shard) => sum + shard.documents, 0) <= fewDocuments;
    const older = rest.map(({ path }) => path);
    const engine = new SearchEngine(entry, exact, folded, isFew ? [] : older);
    if (first && entry.delta) await engine.#merge(entry.delta);
    if (isFew) for (const path of older) await engine.#merge(path);
    return engine;
  }

  /** True while periods are left that a search does not read. */
  get hasOlder(): boolean {
    return this.#older.length > 0;
  }

  async readOlder(): Promise<void> {
    const older = this.#older;
    this.#older = [];
    for (const path of older) await this.#merge(path);
  }

  async find(query: string, choice: Choice): Promise<Found> {
    const folded = foldQuery(query.trim());
    const filters = Object.fromEntries(Object.entries(choice).filter(([, value]) => value));
    await this.#folded.filters();
    const hasMarks = marks.test(folded.normalize('NFD'));
    const [exact, loose, unfiltered] = await Promise.all([
      hasMarks ? this.#exact.search(folded, { filters }) : undefined,
      this.#folded.search(folded, { filters }),
      this.#folded.search(folded, {}),
    ]);
    const hits = orderHits(exact?.results ?? [], loose.results, folded.split(/\s+/).length);
    return { hits, filters: unfiltered.filters };
  }

  /** False for what a shard holds but the public no longer reads: withdrawn, or replaced by what the delta holds. */
  isCurrent(address: string, version: string | undefined): boolean {
    const now = this.#entry.changed[address];
    return now === undefined || now === version;
  }

  /** True when the number of hits may count a page twice. */
  get isApproximate(): boolean {
    return Object.keys(this.#entry.changed).length > 0;
  }

  async #merge(path: string): Promise<void> {
    await Promise.all([this.#exact.mergeIndex(path, exactly), this.#folded.mergeIndex(path, loosely)]);
  }
}
