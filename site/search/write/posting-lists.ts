const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;
/** A list is a chain of slices, each twice as long as the one before, up to this. */
const [FIRST_SLICE, LAST_SLICE] = [8, 1 << 14];
/** At the end of a slice stands where the next one begins. */
const POINTER = 4;
const FIRST_LISTS = 1 << 12;

/**
 * A list of numbers for each word: some two bytes a number, as the distance from the one before. Twenty million of them
 * stand in fifty megabytes.
 */
export class PostingLists {
  readonly #blocks: Uint8Array[] = [];
  /** Where the next slice begins. */
  #free = 0;
  /** Of each list: its first byte plus one, where its next byte comes, where its slice ends, and its last number. */
  #starts = new Uint32Array(FIRST_LISTS);
  #nexts = new Uint32Array(FIRST_LISTS);
  #ends = new Uint32Array(FIRST_LISTS);
  #lasts = new Uint32Array(FIRST_LISTS);
  #sizes = new Uint16Array(FIRST_LISTS);
  #read = new Uint32Array(FIRST_LISTS);

  /** @param value below 2^29; small where it differs little from the one before */
  add(id: number, value: number): void {
    if (id >= this.#starts.length) this.#grow(id);
    if (this.#starts[id] === 0) this.#begin(id);
    const distance = value - (this.#lasts[id] ?? 0);
    this.#lasts[id] = value;
    let rest = distance < 0 ? -2 * distance - 1 : 2 * distance;
    while (rest > 0x7f) {
      this.#put(id, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#put(id, rest);
  }

  /** Numbers of a list in the order in which they were added, until this is asked again. */
  of(id: number): Uint32Array {
    const start = this.#starts[id] ?? 0;
    if (start === 0) return this.#read.subarray(0, 0);
    let [at, size, count, last] = [start - 1, FIRST_SLICE, 0, 0];
    let end = at + size - POINTER;
    const next = this.#nexts[id] ?? 0;
    let [rest, shift] = [0, 0];
    while (at !== next) {
      if (at === end) {
        at = this.#readPointer(end);
        size = Math.min(size * 2, LAST_SLICE);
        end = at + size - POINTER;
      }
      const byte = this.#blocks[at >>> BLOCK_BITS]?.[at & (BLOCK - 1)] ?? 0;
      at += 1;
      rest |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte > 0x7f) continue;
      last += rest & 1 ? -((rest + 1) >>> 1) : rest >>> 1;
      if (count === this.#read.length) this.#read = grow(this.#read, count * 2);
      this.#read[count++] = last;
      [rest, shift] = [0, 0];
    }
    return this.#read.subarray(0, count);
  }

  #begin(id: number): void {
    const at = this.#takeSlice(FIRST_SLICE);
    this.#starts[id] = at + 1;
    this.#nexts[id] = at;
    this.#ends[id] = at + FIRST_SLICE - POINTER;
    this.#sizes[id] = FIRST_SLICE;
  }

  #put(id: number, byte: number): void {
    let at = this.#nexts[id] ?? 0;
    if (at === this.#ends[id]) at = this.#goOn(id, at);
    const block = this.#blocks[at >>> BLOCK_BITS];
    if (!block) throw new Error('A list of postings has lost a block.');
    block[at & (BLOCK - 1)] = byte;
    this.#nexts[id] = at + 1;
  }

  /** A further slice for a list whose last one is full. */
  #goOn(id: number, end: number): number {
    const size = Math.min((this.#sizes[id] ?? 0) * 2, LAST_SLICE);
    const at = this.#takeSlice(size);
    for (let byte = 0; byte < POINTER; byte += 1) {
      const block = this.#blocks[end >>> BLOCK_BITS];
      if (block) block[(end + byte) & (BLOCK - 1)] = (at >>> (8 * byte)) & 0xff;
    }
    this.#sizes[id] = size;
    this.#ends[id] = at + size - POINTER;
    return at;
  }

  #readPointer(end: number): number {
    let at = 0;
    for (let byte = POINTER - 1; byte >= 0; byte -= 1)
      at = at * 256 + (this.#blocks[end >>> BLOCK_BITS]?.[(end + byte) & (BLOCK - 1)] ?? 0);
    return at;
  }

  /** Slices do not go over the end of a block. */
  #takeSlice(size: number): number {
    const left = BLOCK - (this.#free & (BLOCK - 1));
    if (left < size) this.#free += left;
    const at = this.#free;
    this.#free += size;
    while (this.#blocks.length << BLOCK_BITS < this.#free) this.#blocks.push(new Uint8Array(BLOCK));
    return at;
  }

  #grow(id: number): void {
    const length = Math.max(this.#starts.length * 2, id + 1);
    this.#starts = grow(this.#starts, length);
    this.#nexts = grow(this.#nexts, length);
    this.#ends = grow(this.#ends, length);
    this.#lasts = grow(this.#lasts, length);
    const sizes = new Uint16Array(length);
    sizes.set(this.#sizes);
    this.#sizes = sizes;
  }
}

function grow(list: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(list);
  return larger;
}
