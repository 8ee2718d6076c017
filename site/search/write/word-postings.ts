import type { ChunkBuilder } from '../format/pagefind-chunk.ts';
import type { FormSource } from './chunk-cutter.ts';
import { HEAVY_WEIGHT } from './pair-postings.ts';
import { PostingLists } from './posting-lists.ts';
import type { TokenTable } from './token-table.ts';

const PLAIN = 1;
const HEAVY = 2;
const ORDINAL_SHIFT = 2;
/** Positions in a title beyond this are this. */
const LAST_POSITION = 255;
const TITLE_SHIFT = 8;

/** Pagefind's locations of a word, of which only the weights count: at place 0 of its text, plain, heavy, or both. */
const locationsOf: Readonly<Record<number, readonly number[]>> = {
  [PLAIN]: [0],
  [HEAVY]: [-HEAVY_WEIGHT - 1, 0],
  [PLAIN | HEAVY]: [0, -HEAVY_WEIGHT - 1, 0],
};

/** Which tokens stand in which records, how much they weigh there, and where they stand in its title. */
export class WordPostings {
  readonly #lists = new PostingLists();
  readonly #titles = new PostingLists();
  /** Of each token: the last record that had it, and as what. */
  readonly #seen: number[] = [];

  /** Records come in the order of their ordinals. */
  add(ordinal: number, tokens: readonly number[], isHeavy: boolean): void {
    const flag = isHeavy ? HEAVY : PLAIN;
    for (const token of tokens) {
      const seen = this.#seen[token] ?? 0;
      const flags = seen >>> ORDINAL_SHIFT === ordinal ? seen & (PLAIN | HEAVY) : 0;
      if (flags & flag) continue;
      this.#seen[token] = (ordinal << ORDINAL_SHIFT) | flags | flag;
      this.#lists.add(token, (ordinal << ORDINAL_SHIFT) | flag);
    }
  }

  addTitle(ordinal: number, tokens: readonly number[]): void {
    for (const [position, token] of tokens.entries())
      this.#titles.add(token, (ordinal << TITLE_SHIFT) | Math.min(position, LAST_POSITION));
  }

  toSource({ forms, keys }: TokenTable): FormSource {
    const [words, titles] = [this.#lists, this.#titles];
    return {
      count: forms.length,
      formOf: (token) => forms[token] ?? '',
      keyOf: (token) => keys[token] ?? '',
      countOf: ([token = 0]) => countRecords(words.of(token)),
      write: ([token = 0], builder) => writePostings(words.of(token), titles.of(token), builder),
    };
  }
}

function countRecords(values: Uint32Array): number {
  let count = 0;
  let last = -1;
  for (const value of values) {
    if (value >>> ORDINAL_SHIFT !== last) count += 1;
    last = value >>> ORDINAL_SHIFT;
  }
  return count;
}

function writePostings(values: Uint32Array, inTitles: Uint32Array, builder: ChunkBuilder): void {
  let title = 0;
  for (let at = 0; at < values.length;) {
    const ordinal = (values[at] ?? 0) >>> ORDINAL_SHIFT;
    let flags = 0;
    for (; at < values.length && (values[at] ?? 0) >>> ORDINAL_SHIFT === ordinal; at += 1)
      flags |= (values[at] ?? 0) & (PLAIN | HEAVY);
    const places: number[] = [];
    for (; (inTitles[title] ?? 0) >>> TITLE_SHIFT === ordinal && title < inTitles.length; title += 1)
      places.push((inTitles[title] ?? 0) & LAST_POSITION);
    builder.add(ordinal, locationsOf[flags] ?? [], toMetaLocations(places));
  }
}

/** Field 0 is the title. */
function toMetaLocations(places: readonly number[]): number[] {
  if (places.length === 0) return [];
  return [-1, ...places.map((place, at) => place - (places[at - 1] ?? 0))];
}
