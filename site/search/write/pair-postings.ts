import { PLAIN_WEIGHT, type ChunkBuilder } from '../format/pagefind-chunk.ts';
import type { FormSource } from './chunk-cutter.ts';
import { PairTable } from './pair-table.ts';
import { PostingLog } from './posting-log.ts';
import type { TokenTable } from './token-table.ts';

/** What stands in titles, summaries and names weighs so much; everything else weighs 25. */
export const HEAVY_WEIGHT = 72;
/** Positions are kept modulo so many: enough to see who are neighbours. */
const MODULUS = 16;
const HEAVY = 1 << 4;
const ORDINAL_SHIFT = 5;

/** Neighbouring tokens of all records, with their positions modulo 16. */
export class PairPostings {
  readonly #table = new PairTable();
  readonly #log = new PostingLog();

  /** Records come in the order of their ordinals. @param position of the first token within the record */
  add(ordinal: number, tokens: readonly number[], position: number, isHeavy: boolean): void {
    const head = (ordinal << ORDINAL_SHIFT) | (isHeavy ? HEAVY : 0);
    for (let at = 1; at < tokens.length; at += 1) {
      const pair = this.#table.idOf(tokens[at - 1] ?? 0, tokens[at] ?? 0);
      this.#log.add(pair, head | ((position + at - 1) % MODULUS));
    }
  }

  /** Forgets the log of what was added. */
  toSource({ forms, keys }: TokenTable): FormSource {
    const table = this.#table;
    const sorted = this.#log.sort(table.count);
    const join = (parts: readonly string[], pair: number): string => {
      const [first, second] = table.tokensOf(pair);
      return `${parts[first] ?? ''}${parts[second] ?? ''}`;
    };
    const valuesOf = (ids: readonly number[]): Uint32Array => {
      const [only] = ids;
      if (only !== undefined && ids.length === 1) return sorted.of(only);
      return Uint32Array.from(ids.flatMap((id) => [...sorted.of(id)])).sort();
    };
    return {
      count: table.count,
      formOf: (pair) => join(forms, pair),
      keyOf: (pair) => join(keys, pair),
      countOf: (ids) => countOrdinals(valuesOf(ids)),
      write: (ids, builder) => writePostings(valuesOf(ids), builder),
    };
  }
}

function countOrdinals(values: Uint32Array): number {
  let count = 0;
  let last = -1;
  for (const value of values) {
    const ordinal = value >>> ORDINAL_SHIFT;
    if (ordinal !== last) count += 1;
    last = ordinal;
  }
  return count;
}

function writePostings(values: Uint32Array, builder: ChunkBuilder): void {
  for (let at = 0; at < values.length;) {
    const ordinal = (values[at] ?? 0) >>> ORDINAL_SHIFT;
    // One bit a position: the lower half plain, the upper half heavy.
    let places = 0;
    for (; at < values.length && (values[at] ?? 0) >>> ORDINAL_SHIFT === ordinal; at += 1)
      places |= 1 << ((values[at] ?? 0) & (2 * MODULUS - 1));
    builder.add(ordinal, toLocations(places), []);
  }
}

/** @param places bits 0 to 15: plain positions, 16 to 31: heavy ones */
function toLocations(places: number): number[] {
  const locations: number[] = [];
  for (const [shift, weight] of [
    [0, PLAIN_WEIGHT],
    [MODULUS, HEAVY_WEIGHT],
  ] as const) {
    let last = 0;
    let isFirst = true;
    for (let position = 0; position < MODULUS; position += 1) {
      if (((places >>> (shift + position)) & 1) === 0) continue;
      if (isFirst && weight !== PLAIN_WEIGHT) locations.push(-weight - 1);
      locations.push(position - last);
      last = position;
      isFirst = false;
    }
  }
  return locations;
}
