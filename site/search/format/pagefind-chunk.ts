import { PagefindReader, PagefindWriter } from './pagefind-bytes.ts';

/**
 * Where a form of a word stands in one page. `locations`: positions, each as the distance from the one before; a
 * negative number says that those behind it weigh `-(number + 1)`, and the first behind it counts from 0. Without it
 * they weigh 25. `metaLocations`: the same of positions in fields of metadata, `-(field + 1)` before those of a field.
 */
export interface Posting {
  /** Ordinal of the page. */
  page: number;
  locations: readonly number[];
  metaLocations: readonly number[];
}

/** All words of one key, the word without its marks. */
export interface IndexWord {
  key: string;
  /** Where it stands without marks. */
  plain: readonly Posting[];
  /** Where it stands with marks. */
  forms: readonly { form: string; postings: readonly Posting[] }[];
}

/** Positions weigh this where nothing else is said. */
export const PLAIN_WEIGHT = 25;
/**
 * Positions of pairs are kept modulo so many: enough to see which stand one behind the other. With 16 of them every tenth
 * long text seems to have any four words of the language side by side; more than 128 take a second byte each.
 */
export const POSITIONS = 128;

/**
 * Writes a chunk word by word, as Pagefind 1.6.0 reads it, not packed: `pagefind/src/index/index_words.rs`. A word is its
 * key and its places without marks, then each form with its places; pages ascend.
 */
export class ChunkBuilder {
  readonly #words = new PagefindWriter();
  #count = 0;
  #page = 0;

  /** Bytes of all words so far. */
  get size(): number {
    return this.#words.length;
  }

  /** @param plain number of postings that follow */
  beginWord(key: string, plain: number): void {
    this.#count += 1;
    this.#words.array(3);
    this.#words.text(key);
    this.#beginPostings(plain);
  }

  /** @param count number of forms that follow; each word has this once */
  beginForms(count: number): void {
    this.#words.array(count);
  }

  /** @param count number of postings that follow */
  beginForm(form: string, count: number): void {
    this.#words.array(2);
    this.#words.text(form);
    this.#beginPostings(count);
  }

  add(page: number, locations: readonly number[], metaLocations: readonly number[]): void {
    this.#words.array(3);
    this.#words.integer(page - this.#page);
    this.#page = page;
    this.#writeNumbers(locations);
    this.#writeNumbers(metaLocations);
  }

  /** The chunk of all words so far; the next word begins another one. */
  take(): Uint8Array<ArrayBuffer> {
    const chunk = new PagefindWriter();
    chunk.array(1);
    chunk.array(this.#count);
    chunk.append(this.#words);
    this.#words.clear();
    this.#count = 0;
    return chunk.toFile();
  }

  #beginPostings(count: number): void {
    this.#words.array(count);
    this.#page = 0;
  }

  #writeNumbers(numbers: readonly number[]): void {
    this.#words.array(numbers.length);
    for (const number of numbers) this.#words.integer(number);
  }
}

export function encodeChunk(words: readonly IndexWord[]): Uint8Array<ArrayBuffer> {
  const builder = new ChunkBuilder();
  const addAll = (postings: readonly Posting[]): void => {
    for (const { page, locations, metaLocations } of postings) builder.add(page, locations, metaLocations);
  };
  for (const { key, plain, forms } of words) {
    builder.beginWord(key, plain.length);
    addAll(plain);
    builder.beginForms(forms.length);
    for (const { form, postings } of forms) {
      builder.beginForm(form, postings.length);
      addAll(postings);
    }
  }
  return builder.take();
}

/** @throws RangeError when it is damaged */
export function decodeChunk(file: Uint8Array): IndexWord[] {
  const reader = new PagefindReader(file);
  expect(reader, 1);
  const words = readList(reader, () => {
    expect(reader, 3);
    const key = reader.text();
    const plain = readPostings(reader);
    const forms = readList(reader, () => {
      expect(reader, 2);
      return { form: reader.text(), postings: readPostings(reader) };
    });
    return { key, plain, forms };
  });
  if (!reader.isAtEnd) throw new RangeError('A chunk of the search index is longer than it says.');
  return words;
}

function readPostings(reader: PagefindReader): Posting[] {
  let page = 0;
  return readList(reader, () => {
    expect(reader, 3);
    page += reader.integer();
    const locations = readList(reader, () => reader.integer());
    return { page, locations, metaLocations: readList(reader, () => reader.integer()) };
  });
}

function expect(reader: PagefindReader, length: number): void {
  if (reader.array() !== length)
    throw new RangeError('A chunk of the search index is not of Pagefind 1.6.0.');
}

function readList<T>(reader: PagefindReader, readOne: () => T): T[] {
  return Array.from({ length: reader.array() }, readOne);
}
