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

/** A chunk as Pagefind 1.6.0 reads it, not packed: `pagefind/src/index/index_words.rs`. */
export function encodeChunk(words: readonly IndexWord[]): Uint8Array<ArrayBuffer> {
  const writer = new PagefindWriter();
  writer.array(1);
  writer.array(words.length);
  for (const { key, plain, forms } of words) {
    writer.array(3);
    writer.text(key);
    writePostings(writer, plain);
    writer.array(forms.length);
    for (const { form, postings } of forms) {
      writer.array(2);
      writer.text(form);
      writePostings(writer, postings);
    }
  }
  return writer.toBytes();
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

function writePostings(writer: PagefindWriter, postings: readonly Posting[]): void {
  writer.array(postings.length);
  let last = 0;
  for (const { page, locations, metaLocations } of postings) {
    writer.array(3);
    writer.integer(page - last);
    last = page;
    writeNumbers(writer, locations);
    writeNumbers(writer, metaLocations);
  }
}

function writeNumbers(writer: PagefindWriter, numbers: readonly number[]): void {
  writer.array(numbers.length);
  for (const number of numbers) writer.integer(number);
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
