import { ChunkBuilder } from '../format/pagefind-chunk.ts';

/** Forms to be written into chunks, by number. */
export interface FormSource {
  count: number;
  formOf(id: number): string;
  keyOf(id: number): string;
  /** Number of postings of a form; `ids` are all that are spelled so. */
  countOf(ids: readonly number[]): number;
  /** Adds that many postings. */
  write(ids: readonly number[], builder: ChunkBuilder): void;
}

/** Forms of two sources; no form is in both. */
export function joinSources(one: FormSource, other: FormSource): FormSource {
  const { count } = one;
  const pick = <T>(id: number, ask: (source: FormSource, at: number) => T): T =>
    id < count ? ask(one, id) : ask(other, id - count);
  const pickAll = <T>(ids: readonly number[], ask: (source: FormSource, at: readonly number[]) => T): T =>
    (ids[0] ?? 0) < count
      ? ask(one, ids)
      : ask(
          other,
          ids.map((id) => id - count),
        );
  return {
    count: count + other.count,
    formOf: (id) => pick(id, (source, at) => source.formOf(at)),
    keyOf: (id) => pick(id, (source, at) => source.keyOf(at)),
    countOf: (ids) => pickAll(ids, (source, at) => source.countOf(at)),
    write: (ids, builder) => pickAll(ids, (source, at) => source.write(at, builder)),
  };
}

/** A form and the numbers that are spelled so: two pairs may make one word. */
interface Form {
  form: string;
  ids: number[];
}

/**
 * Writes all forms, in the order of the code points of their keys, into chunks that are full at `size` bytes.
 * @param write puts a chunk in place
 * @returns the table of the chunks
 */
export function cutChunks(
  source: FormSource,
  size: number,
  write: (chunk: number, content: Uint8Array) => void,
): string[] {
  const table: string[] = [];
  const builder = new ChunkBuilder();
  let last = '';
  for (const { key, forms } of groupByKey(source)) {
    if (builder.size === 0) table.push(table.length === 0 ? key : getShortestAfter(last, key));
    writeWord(source, builder, key, forms);
    last = key;
    if (builder.size >= size) write(table.length - 1, builder.take());
  }
  if (builder.size > 0) write(table.length - 1, builder.take());
  return table;
}

function writeWord(source: FormSource, builder: ChunkBuilder, key: string, forms: readonly Form[]): void {
  const plain = forms.find(({ form }) => form === key);
  const marked = forms.filter(({ form }) => form !== key);
  builder.beginWord(key, plain ? source.countOf(plain.ids) : 0);
  if (plain) source.write(plain.ids, builder);
  builder.beginForms(marked.length);
  for (const { form, ids } of marked) {
    builder.beginForm(form, source.countOf(ids));
    source.write(ids, builder);
  }
}

/**
 * Forms by their keys, in the order of code points, as Pagefind compares, and UTF-8. Only the keys of one beginning are
 * there at a time: all of them would be a hundred megabytes.
 */
function* groupByKey(source: FormSource): Iterable<{ key: string; forms: Form[] }> {
  for (const ids of groupByBeginning(source)) {
    const keys = Array.from(ids, (id) => source.keyOf(id));
    const order = Uint32Array.from(keys.keys());
    const compare = keys.some((key) => /[\uD800-\uDFFF]/.test(key)) ? compareCodePoints : compareUnits;
    order.sort((one, other) => compare(keys[one] ?? '', keys[other] ?? ''));
    for (let at = 0; at < order.length;) {
      const key = keys[order[at] ?? 0] ?? '';
      const forms = new Map<string, number[]>();
      for (; at < order.length && keys[order[at] ?? 0] === key; at += 1) {
        const id = ids[order[at] ?? 0] ?? 0;
        const form = source.formOf(id);
        forms.set(form, [...(forms.get(form) ?? []), id]);
      }
      yield { key, forms: [...forms].map(([form, ids]) => ({ form, ids })) };
    }
  }
}

/** Numbers of forms whose keys begin with the same two units, in the order of those. */
function* groupByBeginning(source: FormSource): Iterable<Uint32Array> {
  const beginnings = new Uint32Array(source.count);
  for (let id = 0; id < source.count; id += 1) {
    const key = source.keyOf(id);
    beginnings[id] = toRank(key.charCodeAt(0)) * 0x10000 + (key.length > 1 ? toRank(key.charCodeAt(1)) : 0);
  }
  const order = Uint32Array.from(beginnings.keys());
  order.sort((one, other) => (beginnings[one] ?? 0) - (beginnings[other] ?? 0));
  for (let at = 0; at < order.length;) {
    const from = at;
    const beginning = beginnings[order[at] ?? 0];
    while (at < order.length && beginnings[order[at] ?? 0] === beginning) at += 1;
    yield order.subarray(from, at);
  }
}

function compareUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (a !== b) return toRank(a) - toRank(b);
  }
  return one.length - other.length;
}

/** Place of a unit of UTF-16 among all: surrogates stand behind everything else, as the code points do that they make. */
function toRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit > 0xdfff ? unit - 0x800 : unit + 0x2000;
}

/** The shortest beginning of a key that comes after another one. @example getShortestAfter('abcd', 'abefg') === 'abe' */
function getShortestAfter(last: string, key: string): string {
  const [before, points] = [[...last], [...key]];
  const different = points.findIndex((point, at) => point !== before[at]);
  return points.slice(0, different + 1).join('');
}
