import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { ChunkKind } from './addresses.ts';
import { readHashes, writeHashes } from './key-hashes.ts';
import { recordKinds, type RecordKind } from './card.ts';

/** Raise when a reader of before would misread the files. */
export const FORMAT_VERSION = 2;

/** Ordinals from `from` up to but not including `to`. */
export interface OrdinalRange {
  from: number;
  to: number;
}

/** First key of each chunk, no longer than it has to be, in the order of code points; a chunk ends where the next begins. */
export type ChunkTable = readonly string[];

/** A base or a delta: a folder of files that never change. Ordinals are its own and begin with 0. */
export interface IndexPart {
  /** Name of its folder. */
  name: string;
  /** Number of its records. */
  records: number;
  /** Ordinals of its records that do not count: withdrawn, or (in a base) newer in the delta. Ascending. */
  hidden: readonly number[];
  /** Ordinals of each kind that it has, one behind the other; stories are the last. */
  kinds: readonly ({ kind: RecordKind } & OrdinalRange)[];
  /** Ordinals of the stories of each year, newest first. */
  years: readonly ({ year: number } & OrdinalRange)[];
  /** Of the whole names in it, see `toNameToken`: a name whose hash is not here is not in it. */
  names: readonly number[];
  chunks: Readonly<Record<ChunkKind, ChunkTable>>;
}

/** What a first query needs besides chunks. A record that is live and not `hidden` is found, in one part and no other. */
export interface IndexStart {
  /** Most records; absent while nothing is indexed. */
  base?: IndexPart;
  /** What changed since the base was built. */
  delta?: IndexPart;
  /** Folder of the aliases, see `aliasesAddress`; absent where there are none. */
  aliases?: string;
  /** Hashes of the keys of the aliases: a word whose hash is not here has none. */
  aliasKeys?: readonly number[];
}

/** A start file that is not whole, or of a later version than this program. */
export class UnreadableStart extends Error {}

export function encodeStart({
  base,
  delta,
  aliases = '',
  aliasKeys = [],
}: IndexStart): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(FORMAT_VERSION);
  writer.text(aliases);
  writeHashes(writer, aliasKeys);
  for (const part of [base, delta]) {
    writer.byte(part ? 1 : 0);
    if (part) writePart(writer, part);
  }
  return writer.toBytes();
}

/** @throws UnreadableStart */
export function decodeStart(bytes: Uint8Array): IndexStart {
  const reader = new ByteReader(bytes);
  try {
    const version = reader.varint();
    if (version !== FORMAT_VERSION)
      throw new UnreadableStart(`Unknown version ${version} of a search index.`);
    const aliases = reader.text();
    const aliasKeys = readHashes(reader);
    const [base, delta] = [readPart(reader), readPart(reader)];
    if (!reader.isAtEnd) throw new UnreadableStart('A start file of search is longer than it says.');
    return { ...(base && { base }), ...(delta && { delta }), ...(aliases && { aliases, aliasKeys }) };
  } catch (error) {
    if (error instanceof UnreadableStart) throw error;
    throw new UnreadableStart('A start file of search is damaged.', { cause: error });
  }
}

function writePart(writer: ByteWriter, part: IndexPart): void {
  const { name, records, hidden, kinds, years, names, chunks } = part;
  writer.text(name);
  writer.varint(records);
  writer.varint(hidden.length);
  let last = 0;
  for (const ordinal of hidden) {
    writer.varint(ordinal - last);
    last = ordinal;
  }
  writer.varint(kinds.length);
  for (const { kind, from, to } of kinds) {
    writer.byte(recordKinds.indexOf(kind));
    writeRange(writer, from, to);
  }
  writer.varint(years.length);
  for (const { year, from, to } of years) {
    writer.varint(year);
    writeRange(writer, from, to);
  }
  writeHashes(writer, names);
  writeTable(writer, chunks.pairs);
  writeTable(writer, chunks.words);
}

function readPart(reader: ByteReader): IndexPart | undefined {
  if (reader.byte() === 0) return undefined;
  const name = reader.text();
  const records = reader.varint();
  let last = 0;
  const hidden = readList(reader, () => (last += reader.varint()));
  const kinds = readList(reader, () => {
    const kind = recordKinds[reader.byte()];
    if (!kind) throw new RangeError('A kind that is not known.');
    return { kind, ...readRange(reader) };
  });
  const years = readList(reader, () => ({ year: reader.varint(), ...readRange(reader) }));
  const names = readHashes(reader);
  const chunks = { pairs: readTable(reader), words: readTable(reader) };
  return { name, records, hidden, kinds, years, names, chunks };
}

function writeRange(writer: ByteWriter, from: number, to: number): void {
  writer.varint(from);
  writer.varint(to - from);
}

function readRange(reader: ByteReader): OrdinalRange {
  const from = reader.varint();
  return { from, to: from + reader.varint() };
}

/** Each key as the number of code units that it shares with the one before, and the rest. */
function writeTable(writer: ByteWriter, table: ChunkTable): void {
  writer.varint(table.length);
  let before = '';
  for (const key of table) {
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared += 1;
    if (isLowSurrogate(key.charCodeAt(shared))) shared -= 1;
    writer.varint(shared);
    writer.text(key.slice(shared));
    before = key;
  }
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function readTable(reader: ByteReader): string[] {
  let before = '';
  return readList(reader, () => (before = before.slice(0, reader.varint()) + reader.text()));
}

function readList<T>(reader: ByteReader, readOne: () => T): T[] {
  const list: T[] = [];
  for (let left = reader.varint(); left > 0; left -= 1) list.push(readOne());
  return list;
}
