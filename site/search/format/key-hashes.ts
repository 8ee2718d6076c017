import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Of five thousand keys one word in two hundred seems to be one and is none. */
const BITS = 20;

/** A key by which others can tell, nearly always rightly, that it is not among many. FNV-1a over its UTF-16. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
}

/** Some two bytes each. */
export function writeHashes(writer: ByteWriter, hashes: readonly number[]): void {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  writer.varint(sorted.length);
  sorted.forEach((hash, index) => writer.varint(hash - (sorted[index - 1] ?? 0)));
}

export function readHashes(reader: ByteReader): number[] {
  let last = 0;
  return Array.from({ length: reader.varint() }, () => (last += reader.varint()));
}
