import type { ByteSource } from '../reading/byte-source.ts';
import { makeCutFault } from '../reading/file-fault.ts';

/** A page of an Ogg file (RFC 3533). */
export interface OggPage {
  at: number;
  to: number;
  /** Bytes of its header. */
  head: number;
  bytes: Buffer;
  content: Buffer;
  isFirst: boolean;
  serial: number;
  /** Where the sound stands at its end, in samples; -1 when no packet ends on it. */
  granule: number;
  /** Parts of packets on it, from the start of the content; the last may go on on the next page. */
  packets: { from: number; to: number; isEnded: boolean }[];
}

const largestPage = 27 + 255 + 255 * 255;

/** The page at a place, or the next after what is none; undefined at the end. @throws FileFault when it is cut */
export async function readPage(source: ByteSource, from: number): Promise<OggPage | undefined> {
  const at = await findPage(source, from);
  if (at === undefined) return undefined;
  const bytes = await source.read(at, largestPage);
  const count = bytes[26] ?? 0;
  const lengths = [...bytes.subarray(27, 27 + count)];
  const head = 27 + count;
  const size = head + lengths.reduce((sum, length) => sum + length, 0);
  if (size > bytes.length) throw makeCutFault('ghi âm Ogg', 'trang cuối không đủ dài');
  const flags = bytes[5] ?? 0;
  const granule = bytes.readBigInt64LE(6);
  return {
    at,
    to: at + size,
    head,
    bytes: bytes.subarray(0, size),
    content: bytes.subarray(head, size),
    isFirst: (flags & 2) !== 0,
    serial: bytes.readUInt32LE(14),
    granule: granule > BigInt(Number.MAX_SAFE_INTEGER) ? -1 : Number(granule),
    packets: splitPackets(lengths),
  };
}

async function findPage(source: ByteSource, from: number): Promise<number | undefined> {
  const bytes = await source.read(from, 4);
  if (bytes.toString('latin1') === 'OggS') return from;
  for (let at = from; at < source.size; at += 65_536) {
    const index = (await source.read(at, 65_536 + 3)).indexOf('OggS', 0, 'latin1');
    if (index >= 0) return at + index;
  }
  return undefined;
}

function splitPackets(lengths: readonly number[]): OggPage['packets'] {
  const packets: OggPage['packets'] = [];
  let [from, to] = [0, 0];
  for (const length of lengths) {
    to += length;
    if (length === 255) continue;
    packets.push({ from, to, isEnded: true });
    from = to;
  }
  if (to > from || lengths.at(-1) === 255) packets.push({ from, to, isEnded: false });
  return packets;
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x8000_0000 ? (value << 1) ^ 0x04c1_1db7 : value << 1;
  return value >>> 0;
});

/** Writes a page's check sum anew, in place. */
export function signPage(page: Buffer): Buffer {
  page.writeUInt32LE(0, 22);
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ (table[((sum >>> 24) ^ byte) & 255] ?? 0)) >>> 0;
  page.writeUInt32LE(sum, 22);
  return page;
}
