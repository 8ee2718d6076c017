import { toKey, toNameToken } from '../format/tokens.ts';
import type { ChunkBuilder } from '../format/pagefind-chunk.ts';
import type { FormSource } from './chunk-cutter.ts';
import { HEAVY_WEIGHT } from './pair-postings.ts';
import { PostingLog } from './posting-log.ts';

const location = [-HEAVY_WEIGHT - 1, 0] as const;

/** Whole names of records, each as one word: `toNameToken`. */
export class NamePostings {
  readonly #forms: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #log = new PostingLog();

  /** Records come in the order of their ordinals, each name of one once. @param tokens of the name, as they are indexed */
  add(ordinal: number, tokens: readonly string[]): void {
    const form = toNameToken(tokens);
    const id = this.#ids.get(form) ?? this.#forms.push(form) - 1;
    this.#ids.set(form, id);
    this.#log.add(id, ordinal);
  }

  /** Forgets the log of what was added. */
  toSource(): FormSource {
    const forms = this.#forms;
    const sorted = this.#log.sort(forms.length);
    const ordinalsOf = ([id = 0]: readonly number[]): Set<number> => new Set(sorted.of(id));
    return {
      count: forms.length,
      formOf: (id) => forms[id] ?? '',
      keyOf: (id) => toKey(forms[id] ?? ''),
      countOf: (ids) => ordinalsOf(ids).size,
      write: (ids, builder: ChunkBuilder) => {
        for (const ordinal of ordinalsOf(ids)) builder.add(ordinal, location, []);
      },
    };
  }
}
