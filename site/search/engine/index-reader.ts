import type { LanguageCode } from '#contract/languages.ts';
import { aliasesAddress, columnFile, cardFile, partFolder, startAddress } from '../format/addresses.ts';
import type { Aliases } from '../format/aliases.ts';
import type { Card, ColumnFacet, RecordKind } from '../format/card.ts';
import { decodeColumn, decodeDays, type FacetColumn } from '../format/column.ts';
import { hashKey } from '../format/key-hashes.ts';
import { decodeStart, type IndexPart, type IndexStart } from '../format/start.ts';
import type { Hit } from './answer.ts';
import { ChunkIndex } from './chunk-index.ts';
import { FileLoader, withPatience, type ReadFile } from './file-loader.ts';
import type { PagefindFiles } from './pagefind-search.ts';
import { SearchFailure } from './search-failure.ts';

/** A base or delta, ready to be asked. */
export interface OpenPart extends IndexPart {
  folder: string;
  pairs: ChunkIndex;
  words: ChunkIndex;
  /** It holds little, and most questions need all that it has of them. */
  isDelta: boolean;
  isHidden: (ordinal: number) => boolean;
  /** Whether a whole name may be in it. @param hash of its token without marks */
  hasName: (hash: number) => boolean;
}

/** Everything of one language that search reads. */
export class IndexReader {
  readonly language: LanguageCode;
  readonly #read: ReadFile;
  readonly #pagefind: () => Promise<PagefindFiles>;
  readonly #patience: number;
  readonly #freshFor: number;
  readonly #files: FileLoader;
  #parts: OpenPart[] = [];
  #start: IndexStart | undefined;
  #asked = Number.NEGATIVE_INFINITY;
  #opening: Promise<void> | undefined;

  constructor(options: {
    language: LanguageCode;
    read: ReadFile;
    pagefind: () => Promise<PagefindFiles>;
    patience: number;
    /** Milliseconds for which a start file is enough. */
    freshFor: number;
  }) {
    this.language = options.language;
    this.#read = options.read;
    this.#pagefind = options.pagefind;
    this.#patience = options.patience;
    this.#freshFor = options.freshFor;
    this.#files = new FileLoader(options.read, options.patience);
  }

  /** What is newest first: a delta, then the base. @throws SearchFailure while nothing was ever read */
  async open(): Promise<readonly OpenPart[]> {
    if (performance.now() - this.#asked > this.#freshFor) {
      this.#opening ??= this.#openAnew().finally(() => (this.#opening = undefined));
      try {
        await withPatience(this.#opening, this.#patience, startAddress(this.language));
      } catch (error) {
        if (!this.#start) throw error;
      }
    }
    return this.#parts;
  }

  /** Loads what every question needs, and Pagefind. @throws SearchFailure */
  async prepare(): Promise<void> {
    const parts = await this.open();
    await Promise.all(parts.map(({ pairs }) => pairs.warm()));
  }

  /** The next question asks for the start file again: something that it names was not there. */
  expire(): void {
    this.#asked = Number.NEGATIVE_INFINITY;
  }

  /** @throws SearchFailure */
  async card({ base, ordinal }: Pick<Hit, 'base' | 'ordinal'>): Promise<Card> {
    const address = `${partFolder(this.language, base)}${cardFile(ordinal)}`;
    return (await this.#json(address)) as Card;
  }

  /** None, unless one of the keys may have some. @throws SearchFailure */
  async aliases(keys: readonly string[]): Promise<Aliases> {
    const { aliases: name, aliasKeys = [] } = this.#start ?? {};
    const known = new Set(aliasKeys);
    if (!name || !keys.some((key) => known.has(hashKey(key)))) return {};
    return (await this.#json(aliasesAddress(this.language, name))) as Aliases;
  }

  /** @throws SearchFailure */
  async column(part: OpenPart, facet: ColumnFacet): Promise<FacetColumn> {
    return decode(decodeColumn, await this.#files.load(`${part.folder}${columnFile(facet)}`), part.folder);
  }

  /** Days since 1970 of the stories of a part, the last of its records. @throws SearchFailure */
  async days(part: OpenPart): Promise<number[]> {
    return decode(decodeDays, await this.#files.load(`${part.folder}${columnFile('day')}`), part.folder);
  }

  async #json(address: string): Promise<unknown> {
    const bytes = await this.#files.load(address);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (error) {
      this.#files.forget(address);
      throw new SearchFailure('damaged', address, { cause: error });
    }
  }

  async #openAnew(): Promise<void> {
    const address = startAddress(this.language);
    const start = decode(decodeStart, await this.#read(address), address);
    const known = new Map(this.#parts.map((part) => [part.name, part]));
    const parts = [start.delta, start.base].filter((part) => part !== undefined);
    this.#parts = parts.map((part) => this.#openPart(part, part === start.delta, known.get(part.name)));
    this.#start = start;
    this.#asked = performance.now();
  }

  /** The files of a part never change: what is loaded of it stays; what of it is hidden does change. */
  #openPart(part: IndexPart, isDelta: boolean, known: OpenPart | undefined): OpenPart {
    const hidden = new Set(part.hidden);
    const folder = partFolder(this.language, part.name);
    const tools = { files: this.#files, pagefind: this.#pagefind };
    const names = new Set(part.names);
    const { pairs, words } = known ?? {
      pairs: new ChunkIndex(tools, { folder, part, kind: 'pairs' }),
      words: new ChunkIndex(tools, { folder, part, kind: 'words' }),
    };
    return {
      ...part,
      folder,
      pairs,
      words,
      isDelta,
      isHidden: (ordinal) => hidden.has(ordinal),
      hasName: (hash) => names.has(hash),
    };
  }
}

/** Kind of a record of a part. */
export function kindOf(part: Pick<IndexPart, 'kinds'>, ordinal: number): RecordKind {
  return part.kinds.find(({ from, to }) => from <= ordinal && ordinal < to)?.kind ?? 'story';
}

function decode<T>(decoder: (bytes: Uint8Array) => T, bytes: Uint8Array, subject: string): T {
  try {
    return decoder(bytes);
  } catch (error) {
    throw new SearchFailure('damaged', subject, { cause: error });
  }
}
