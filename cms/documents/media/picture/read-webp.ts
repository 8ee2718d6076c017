import type { ByteSource } from '../reading/byte-source.ts';
import { makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Piece } from '../reading/pieces.ts';
import type { Reading } from '../reading/reading.ts';
import { readChunks, type Chunk } from '../reading/riff.ts';
import { readOrientation } from './orientation.ts';
import { saysNoSize } from './says-no-size.ts';

const kind = 'ảnh WebP';
/** Chunks that a picture, still or moving, is drawn from. */
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const neededInFrame = new Set(['VP8 ', 'VP8L', 'ALPH']);
/** Bits of `VP8X` that announce Exif and XMP. */
const announcements = 0b0000_1100;
const maxExif = 1_000_000;
const frameHead = 16;

/** A WebP picture, of which only what draws it stays. @throws FileFault when cut */
export async function readWebp(source: ByteSource): Promise<Reading> {
  const end = 8 + (await source.read(4, 4)).readUInt32LE(0);
  if (end > source.size) throw makeCutFault(kind, 'không đủ dài như đầu tệp ghi');
  const chunks = await readChunks(source, { from: 12, to: end, kind });
  const exif = chunks.find(({ name, from, to }) => name === 'EXIF' && to - from < maxExif);
  const orientation = exif ? readOrientation(await source.read(exif.from, exif.to - exif.from)) : 1;
  const size = await readSize(source, chunks);
  const pieces: Piece[] = [];
  for (const chunk of chunks.filter(({ name }) => needed.has(name))) {
    if (chunk.name === 'VP8X') pieces.push(await clearAnnouncements(source, chunk));
    else if (chunk.name === 'ANMF') pieces.push(...(await keepFrame(source, chunk)));
    else pieces.push(...keepChunk(chunk));
  }
  const head = Buffer.from(await source.read(0, 12));
  head.writeUInt32LE(4 + countBytes(pieces), 4);
  const isOnItsSide = orientation > 4;
  return {
    kind: fileKinds.webp,
    width: isOnItsSide ? size.height : size.width,
    height: isOnItsSide ? size.width : size.height,
    pieces: [{ bytes: head }, ...pieces],
    ...(orientation > 1 ? { turned: orientation } : {}),
    ...(chunks.some(({ name }) => name === 'ANMF') ? { isAnimated: true } : {}),
  };
}

async function clearAnnouncements(source: ByteSource, { at, next }: Chunk): Promise<Piece> {
  const bytes = Buffer.from(await source.read(at, next - at));
  bytes[8] = (bytes[8] ?? 0) & ~announcements;
  return { bytes };
}

/** One picture of a moving one: a frame's head, then its own chunks. */
async function keepFrame(source: ByteSource, { at, from, to }: Chunk): Promise<Piece[]> {
  const inner = await readChunks(source, { from: from + frameHead, to, kind });
  const kept = inner.filter(({ name }) => neededInFrame.has(name)).flatMap(keepChunk);
  const head = Buffer.from(await source.read(at, 8 + frameHead));
  head.writeUInt32LE(frameHead + countBytes(kept), 4);
  return [{ bytes: head }, ...kept];
}

/** With the byte that makes its length even, which some programs forget at the end. */
function keepChunk({ at, to, next }: Chunk): Piece[] {
  const isOdd = (to - at) % 2 === 1;
  return isOdd && next === to ? [{ from: at, to }, { zeros: 1 }] : [{ from: at, to: next }];
}

function countBytes(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if ('bytes' in piece) return sum + piece.bytes.length;
    return sum + ('zeros' in piece ? piece.zeros : piece.to - piece.from);
  }, 0);
}

async function readSize(
  source: ByteSource,
  chunks: readonly Chunk[],
): Promise<{ width: number; height: number }> {
  const first = chunks[0];
  const bytes = first && (await source.read(first.from, 10));
  if (first?.name === 'VP8X' && bytes?.length === 10)
    return { width: bytes.readUIntLE(4, 3) + 1, height: bytes.readUIntLE(7, 3) + 1 };
  if (first?.name === 'VP8 ' && bytes?.length === 10)
    return { width: bytes.readUInt16LE(6) & 0x3fff, height: bytes.readUInt16LE(8) & 0x3fff };
  if (first?.name === 'VP8L' && bytes && bytes.length >= 5) {
    const bits = bytes.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  throw makeCutFault(kind, saysNoSize);
}
