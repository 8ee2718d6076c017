import { toWallClock } from '#contract/newsroom-clock.ts';
import { cardFile, chunkFile, columnFile, type ChunkKind } from '../format/addresses.ts';
import type { SearchRecord } from '../records/search-record.ts';
import { cutChunks, joinSources, type FormSource } from './chunk-cutter.ts';
import { NamePostings } from './name-postings.ts';
import { PairPostings } from './pair-postings.ts';
import { PartColumns } from './part-columns.ts';
import type { PartFiles } from './part-files.ts';
import type { PartTable } from './part-record.ts';
import { TokenTable } from './token-table.ts';
import { WordPostings } from './word-postings.ts';

/** Bytes of a chunk before it is compressed: what a query loads for each of its words. */
const chunkSizes = { pairs: 11_000, words: 16_000 } as const satisfies Record<ChunkKind, number>;
/** A part of so few records is one chunk of each kind: one request for whatever is asked. */
const MOST_IN_ONE = 12;

/**
 * Writes a part of an index in Pagefind's format. Records come in the order of their ordinals: each kind in one run,
 * stories last and newest first. Cards are written at once, chunks at the end.
 */
export class PartWriter {
  readonly #files: PartFiles;
  readonly #tokens = new TokenTable();
  readonly #pairs = new PairPostings();
  readonly #words = new WordPostings();
  /** Names of one token stand among the words, longer ones among the pairs. */
  readonly #names = { pairs: new NamePostings(), words: new NamePostings() };
  readonly #columns = new PartColumns();
  readonly #kinds: PartTable['kinds'][number][] = [];
  readonly #years: PartTable['years'][number][] = [];
  #records = 0;

  constructor(files: PartFiles) {
    this.#files = files;
  }

  add(record: SearchRecord): void {
    const { card, names, heavy, plain } = record;
    const ordinal = this.#records++;
    this.#files.write(cardFile(ordinal), JSON.stringify(card));
    this.#columns.add(record);
    this.#noteRanges(record, ordinal);
    const title = this.#tokens.read(card.title);
    this.#words.addTitle(ordinal, title);
    let position = this.#addField(ordinal, title, 0, true);
    for (const name of names) this.#addName(ordinal, name);
    for (const text of heavy) position = this.#addField(ordinal, this.#tokens.read(text), position, true);
    for (const text of plain) position = this.#addField(ordinal, this.#tokens.read(text), position, false);
  }

  /** Writes everything that is left. */
  finish(): PartTable {
    for (const [column, content] of this.#columns.files())
      this.#files.writeWithForm(columnFile(column), content);
    const words = this.#cut('words', this.#words.toSource(this.#tokens));
    const pairs = this.#cut('pairs', this.#pairs.toSource(this.#tokens));
    const names = [...this.#names.words.hashes, ...this.#names.pairs.hashes];
    return {
      records: this.#records,
      kinds: this.#kinds,
      years: this.#years,
      names: [...new Set(names)],
      chunks: { pairs, words },
    };
  }

  #addField(ordinal: number, tokens: readonly number[], position: number, isHeavy: boolean): number {
    this.#words.add(ordinal, tokens, isHeavy);
    this.#pairs.add(ordinal, tokens, position, isHeavy);
    return position + tokens.length;
  }

  #addName(ordinal: number, name: string): void {
    const ids = this.#tokens.read(name);
    const forms = ids.map((id) => this.#tokens.forms[id] ?? '');
    const keys = ids.map((id) => this.#tokens.keys[id] ?? '');
    if (ids.length > 0) this.#names[ids.length > 1 ? 'pairs' : 'words'].add(ordinal, forms, keys);
  }

  #cut(kind: ChunkKind, source: FormSource): string[] {
    const joined = joinSources(source, this.#names[kind].toSource());
    const size = this.#records > MOST_IN_ONE ? chunkSizes[kind] : Number.POSITIVE_INFINITY;
    return cutChunks(joined, size, (chunk, content) =>
      this.#files.writeWithForm(chunkFile(kind, chunk), content),
    );
  }

  #noteRanges({ card: { kind, date } }: SearchRecord, ordinal: number): void {
    const range = this.#kinds.at(-1);
    if (range?.kind === kind) range.to = ordinal + 1;
    else this.#kinds.push({ kind, from: ordinal, to: ordinal + 1 });
    if (date === undefined) return;
    const year = Number(toWallClock(date).slice(0, 4));
    const stories = this.#years.at(-1);
    if (stories?.year === year) stories.to = ordinal + 1;
    else this.#years.push({ year, from: ordinal, to: ordinal + 1 });
  }
}
