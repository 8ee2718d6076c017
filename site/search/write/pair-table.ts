const FIRST_SLOTS = 1 << 12;

/** Numbers of pairs of tokens: a hash table of numbers alone, for a million pairs in some twenty megabytes. */
export class PairTable {
  /** Number of a pair plus one, by its hash; 0 is free. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #firsts = new Uint32Array(FIRST_SLOTS / 2);
  #seconds = new Uint32Array(FIRST_SLOTS / 2);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Numbers of the two tokens of a pair. */
  tokensOf(pair: number): [first: number, second: number] {
    return [this.#firsts[pair] ?? 0, this.#seconds[pair] ?? 0];
  }

  idOf(first: number, second: number): number {
    const slot = this.#find(first, second);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const id = this.#count++;
    this.#firsts[id] = first;
    this.#seconds[id] = second;
    this.#slots[slot] = id + 1;
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    return id;
  }

  /** The slot of a pair, or the free one where it belongs. */
  #find(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0 || (this.#firsts[id] === first && this.#seconds[id] === second)) return slot;
    }
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    this.#firsts = grow(this.#firsts, size / 2);
    this.#seconds = grow(this.#seconds, size / 2);
    this.#slots = new Uint32Array(size);
    for (let id = 0; id < this.#count; id += 1)
      this.#slots[this.#find(this.#firsts[id] ?? 0, this.#seconds[id] ?? 0)] = id + 1;
  }
}

function grow(list: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(list);
  return larger;
}
