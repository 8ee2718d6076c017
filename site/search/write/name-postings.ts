import { toNameToken } from '../format/name-token.ts';
import { hashKey } from '../format/key-hashes.ts';
import type { ChunkBuilder } from '../format/pagefind-chunk.ts';
import type { FormSource } from './chunk-cutter.ts';
import { HEAVY_WEIGHT } from './pair-postings.ts';
import { PostingLists } from './posting-lists.ts';

const location = [-HEAVY_WEIGHT - 1, 0] as const;

/** Whole names of records, each as one word: `toNameToken`. */
export class NamePostings {
  readonly #forms: string[] = [];
  readonly #keys: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #lists = new PostingLists();

  /** Records come in the order of their ordinals. @param keys the syllables of `forms` without their marks */
  add(ordinal: number, forms: readonly string[], keys: readonly string[]): void {
    const form = toNameToken(forms);
    this.#lists.add(this.#ids.get(form) ?? this.#addForm(form, toNameToken(keys)), ordinal);
  }

  /** What tells that a name may be here: hashes of all of them, without their marks. */
  get hashes(): number[] {
    return this.#keys.map(hashKey);
  }

  toSource(): FormSource {
    const [forms, keys] = [this.#forms, this.#keys];
    const ordinalsOf = ([id = 0]: readonly number[]): Set<number> => new Set(this.#lists.of(id));
    return {
      count: forms.length,
      formOf: (id) => forms[id] ?? '',
      keyOf: (id) => keys[id] ?? '',
      countOf: (ids) => ordinalsOf(ids).size,
      write: (ids, builder: ChunkBuilder) => {
        for (const ordinal of ordinalsOf(ids)) builder.add(ordinal, location, []);
      },
    };
  }

  #addForm(form: string, key: string): number {
    const id = this.#forms.length;
    this.#ids.set(form, id);
    this.#forms.push(form);
    this.#keys.push(key);
    return id;
  }
}
