import { PLAIN_WEIGHT, POSITIONS, type ChunkBuilder } from '../format/pagefind-chunk.ts';
import type { FormSource } from './chunk-cutter.ts';
import { PairTable } from './pair-table.ts';
import { PostingLists } from './posting-lists.ts';
import type { TokenTable } from './token-table.ts';

/** What stands in titles, summaries and names weighs so much; everything else weighs 25. */
export const HEAVY_WEIGHT = 72;
/** Behind a position: whether it is a plain one; plain ones come behind the heavy ones of a record. */
const PLAIN = POSITIONS;
const ORDINAL_SHIFT = 1 + Math.log2(POSITIONS);

/** Neighbouring tokens of all records, with their positions modulo `POSITIONS`. */
export class PairPostings {
  readonly #table = new PairTable();
  readonly #lists = new PostingLists();

  /** Records come in the order of their ordinals. @param position of the first token within the record */
  add(ordinal: number, tokens: readonly number[], position: number, isHeavy: boolean): void {
    const head = (ordinal << ORDINAL_SHIFT) | (isHeavy ? 0 : PLAIN);
    for (let at = 1; at < tokens.length; at += 1) {
      const pair = this.#table.idOf(tokens[at - 1] ?? 0, tokens[at] ?? 0);
      this.#lists.add(pair, head | ((position + at - 1) % POSITIONS));
    }
  }

  toSource({ forms, keys }: TokenTable): FormSource {
    const [table, lists] = [this.#table, this.#lists];
    const join = (parts: readonly string[], pair: number): string => {
      const [first, second] = table.tokensOf(pair);
      return `${parts[first] ?? ''}${parts[second] ?? ''}`;
    };
    const valuesOf = (ids: readonly number[]): Uint32Array => {
      const [only] = ids;
      if (only !== undefined && ids.length === 1) return lists.of(only);
      return Uint32Array.from(ids.flatMap((id) => [...lists.of(id)])).sort();
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
    const first = values[at] ?? 0;
    const ordinal = first >>> ORDINAL_SHIFT;
    if ((values[at + 1] ?? 0) >>> ORDINAL_SHIFT !== ordinal || at + 1 === values.length) {
      const position = first % POSITIONS;
      builder.add(ordinal, first & PLAIN ? [position] : [-HEAVY_WEIGHT - 1, position], []);
      at += 1;
      continue;
    }
    const [heavy, plain] = [new Set<number>(), new Set<number>()];
    for (; at < values.length && (values[at] ?? 0) >>> ORDINAL_SHIFT === ordinal; at += 1) {
      const value = values[at] ?? 0;
      (value & PLAIN ? plain : heavy).add(value % POSITIONS);
    }
    builder.add(ordinal, [...toLocations(plain, PLAIN_WEIGHT), ...toLocations(heavy, HEAVY_WEIGHT)], []);
  }
}

/** Positions as a posting holds them, behind their weight. */
function toLocations(positions: ReadonlySet<number>, weight: number): number[] {
  if (positions.size === 0) return [];
  const sorted = [...positions].sort((a, b) => a - b);
  const distances = sorted.map((position, index) => position - (sorted[index - 1] ?? 0));
  return weight === PLAIN_WEIGHT ? distances : [-weight - 1, ...distances];
}
