import type { ByteSource } from './byte-source.ts';
import { makeCutFault } from './file-fault.ts';

/** A chunk of a RIFF file (WAV, WebP), places in bytes from the start of the file. */
export interface Chunk {
  name: string;
  /** Where its header begins, its content begins, its content ends, and the next chunk begins. */
  at: number;
  from: number;
  to: number;
  next: number;
}

const maxChunks = 100_000;

/**
 * The chunks between two places.
 * @param isOpenEnd whether a last chunk may claim more than there is, as recorders leave it that were not stopped
 */
export async function readChunks(
  source: ByteSource,
  { from, to, kind, isOpenEnd = false }: { from: number; to: number; kind: string; isOpenEnd?: boolean },
): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (let at = from; at + 8 <= to;) {
    const header = await source.read(at, 8);
    const name = header.toString('latin1', 0, 4);
    const claimed = at + 8 + header.readUInt32LE(4);
    if (claimed > to && !(isOpenEnd && name === 'data' && header.readUInt32LE(4) === 0xffff_ffff))
      throw makeCutFault(kind, `phần “${name.trim()}” không đủ dài`);
    const end = Math.min(claimed, to);
    const next = Math.min(end + ((end - at) % 2), to);
    chunks.push({ name, at, from: at + 8, to: end, next });
    at = next;
    if (chunks.length > maxChunks) throw makeCutFault(kind, 'có quá nhiều phần');
  }
  return chunks;
}
