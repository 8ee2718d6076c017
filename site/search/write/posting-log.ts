const BLOCK = 1 << 16;

/** What was logged, by the number of its word: a slice a word, in the order in which it was added. */
export interface SortedPostings {
  /** Postings of a word. */
  of(id: number): Uint32Array;
}

/** Numbers logged for words, in blocks of typed arrays: eight bytes each. */
export class PostingLog {
  readonly #ids: Uint32Array[] = [];
  readonly #values: Uint32Array[] = [];
  #length = 0;

  /** @param value at most 32 bits */
  add(id: number, value: number): void {
    const at = this.#length % BLOCK;
    if (at === 0) {
      this.#ids.push(new Uint32Array(BLOCK));
      this.#values.push(new Uint32Array(BLOCK));
    }
    const block = this.#ids.length - 1;
    (this.#ids[block] ?? fail())[at] = id;
    (this.#values[block] ?? fail())[at] = value;
    this.#length += 1;
  }

  /** Sorts by counting, and forgets the log. @param count number of words */
  sort(count: number): SortedPostings {
    const starts = new Uint32Array(count + 1);
    this.#each((id) => (starts[id + 1] = (starts[id + 1] ?? 0) + 1));
    for (let id = 0; id < count; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const next = starts.slice();
    const sorted = new Uint32Array(this.#length);
    this.#each((id, value) => {
      const at = next[id] ?? 0;
      sorted[at] = value;
      next[id] = at + 1;
    });
    this.#ids.length = this.#values.length = this.#length = 0;
    return { of: (id) => sorted.subarray(starts[id], starts[id + 1]) };
  }

  #each(take: (id: number, value: number) => void): void {
    let left = this.#length;
    for (const [block, ids] of this.#ids.entries()) {
      const values = this.#values[block] ?? fail();
      const length = Math.min(left, BLOCK);
      for (let at = 0; at < length; at += 1) take(ids[at] ?? 0, values[at] ?? 0);
      left -= length;
    }
  }
}

function fail(): never {
  throw new Error('A log of postings has lost a block.');
}
