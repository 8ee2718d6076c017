import { chunkFile, type ChunkKind } from '../format/addresses.ts';
import {
  decodeChunk,
  PLAIN_WEIGHT,
  POSITIONS,
  type IndexWord,
  type Posting,
} from '../format/pagefind-chunk.ts';
import { encodeMeta, nameChunks, type NamedChunk } from '../format/pagefind-meta.ts';
import type { IndexPart } from '../format/start.ts';
import type { FileLoader } from './file-loader.ts';
import { hasMarksOf } from './marks.ts';
import { PagefindSearch, type PagefindFiles } from './pagefind-search.ts';
import type { Token } from './query.ts';
import { SearchFailure } from './search-failure.ts';

/** A word or a pair of an index that is asked for. */
export interface Lookup {
  /** Without marks. */
  folded: string;
  /** As it was typed. */
  exact: string;
  tokens: readonly Token[];
  /** Words that begin so count as well. */
  isOpen: boolean;
}

/** Where it stands in a page: positions modulo `POSITIONS`; where they are unknown, 0. */
export interface Place {
  all: readonly number[];
  /** Those with the marks as typed. */
  exact: readonly number[];
  /** Those in title, summary or names. */
  head: readonly number[];
}

export type Places = ReadonlyMap<number, Place>;

/** An open word may go on in so many chunks behind its first. */
const MORE_CHUNKS = 1;
/** Pagefind holds every page against every posting: beyond so many comparisons a phone would think for seconds. */
const MOST_COMPARISONS = 20_000_000;

/** Pairs or words of a part of an index: where they stand, and how Pagefind scores the pages. */
export class ChunkIndex {
  readonly #files: FileLoader;
  readonly #pagefind: () => Promise<PagefindFiles>;
  readonly #folder: string;
  readonly #kind: ChunkKind;
  readonly #records: number;
  readonly #chunks: readonly NamedChunk[];
  readonly #loaded = new Map<string, { bytes: Uint8Array; words: Map<string, IndexWord> }>();
  #search: Promise<PagefindSearch> | undefined;

  constructor(
    { files, pagefind }: { files: FileLoader; pagefind: () => Promise<PagefindFiles> },
    { folder, part, kind }: { folder: string; part: IndexPart; kind: ChunkKind },
  ) {
    this.#files = files;
    this.#pagefind = pagefind;
    this.#folder = folder;
    this.#kind = kind;
    this.#records = part.records;
    this.#chunks = nameChunks(part.chunks[kind]);
  }

  /** Makes Pagefind ready, so that the first question need not wait for it. @throws SearchFailure */
  async warm(): Promise<void> {
    const search = await this.#start();
    await search.warm().catch((error: unknown) => this.#breakDown(error));
  }

  /** Begins to load what `find` will ask for. What does not come is told by `find`. */
  prefetch({ folded, isOpen }: Pick<Lookup, 'folded' | 'isOpen'>): void {
    for (const chunk of this.#chunksOf(folded, isOpen)) void this.#load(chunk).catch(() => undefined);
  }

  /** Pages that have it. @throws SearchFailure when a chunk is not there, or damaged */
  async find({ folded: key, tokens, isOpen }: Lookup): Promise<Places> {
    const chunks = this.#chunksOf(key, isOpen);
    await Promise.all(chunks.map((chunk) => this.#load(chunk)));
    const places = new Map<number, Place>();
    for (const { name } of chunks) {
      const words = this.#loaded.get(name)?.words ?? new Map<string, IndexWord>();
      const own = words.get(key);
      const found = isOpen
        ? [...words.values()].filter((word) => word.key.startsWith(key))
        : own
          ? [own]
          : [];
      for (const word of found) addWord(places, word, tokens);
    }
    return places;
  }

  /**
   * Pagefind's score of the pages that have all of several words; none where they are too common to be weighed.
   * @param found the words, and where they stand, as `find` told
   */
  async score(found: readonly { lookup: Lookup; places: Places }[]): Promise<Map<number, number>> {
    const postings = found.reduce((sum, { places }) => sum + places.size, 0);
    const pages = Math.min(...found.map(({ places }) => places.size));
    if (pages === 0 || pages * postings > MOST_COMPARISONS) return new Map();
    const search = await this.#start();
    try {
      return await search.search(found.map(({ lookup }) => lookup.exact));
    } catch (error) {
      return this.#breakDown(error);
    }
  }

  /** @throws SearchFailure when Pagefind's files do not come */
  #start(): Promise<PagefindSearch> {
    this.#search ??= this.#pagefind().then(
      (files) =>
        new PagefindSearch({
          files,
          meta: encodeMeta(this.#records, this.#chunks),
          getChunk: (name) => this.#loaded.get(name)?.bytes,
        }),
    );
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  /** The next question starts another one. */
  #breakDown(error: unknown): never {
    this.#search = undefined;
    throw new SearchFailure('damaged', `${this.#folder} in Pagefind`, { cause: error });
  }

  #chunksOf(key: string, isOpen: boolean): readonly NamedChunk[] {
    const first = this.#chunks.findLastIndex(({ from }) => !isBefore(key, from));
    if (first < 0) return [];
    let last = first;
    while (isOpen && last - first < MORE_CHUNKS && this.#chunks[last + 1]?.from.startsWith(key)) last += 1;
    return this.#chunks.slice(first, last + 1);
  }

  async #load({ name }: NamedChunk): Promise<void> {
    if (this.#loaded.has(name)) return;
    const address = `${this.#folder}${chunkFile(this.#kind, Number(name))}`;
    const bytes = await this.#files.load(address);
    try {
      const words = new Map(decodeChunk(bytes).map((word) => [word.key, word]));
      this.#loaded.set(name, { bytes, words });
    } catch (error) {
      this.#files.forget(address);
      throw new SearchFailure('damaged', address, { cause: error });
    }
  }
}

function addWord(places: Map<number, Place>, word: IndexWord, tokens: readonly Token[]): void {
  const forms = [{ form: word.key, postings: word.plain }, ...word.forms];
  for (const { form, postings } of forms) {
    const isExact = hasMarksOf(form, tokens);
    for (const posting of postings) addPosting(places, posting, isExact);
  }
}

const nowhere: readonly number[] = [];

function addPosting(places: Map<number, Place>, posting: Posting, isExact: boolean): void {
  const { all, head } = readPositions(posting);
  const exact = isExact ? all : nowhere;
  const known = places.get(posting.page);
  const own = known
    ? { all: join(known.all, all), exact: join(known.exact, exact), head: join(known.head, head) }
    : { all, exact, head };
  places.set(posting.page, own);
}

function join(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}

function readPositions({ locations, metaLocations }: Posting): Pick<Place, 'all' | 'head'> {
  const [all, heavy]: [number[], number[]] = [[], []];
  let [weight, position] = [PLAIN_WEIGHT, 0];
  for (const location of locations) {
    if (location < 0) [weight, position] = [-location - 1, 0];
    else {
      position += location;
      all.push(position % POSITIONS);
      if (weight > PLAIN_WEIGHT) heavy.push(position % POSITIONS);
    }
  }
  if (all.length === 0) all.push(0);
  const isInTitle = metaLocations.length > 0 || (heavy.length === 0 && weight > PLAIN_WEIGHT);
  return { all, head: isInTitle ? all : heavy };
}

/** In the order of code points. */
function isBefore(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  const at = one.findIndex((letter, index) => letter !== other[index]);
  if (at < 0) return one.length < other.length;
  return (one[at]?.codePointAt(0) ?? 0) < (other[at]?.codePointAt(0) ?? -1);
}
