import type { ByteSource } from '../reading/byte-source.ts';
import { makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import { mergeRanges, type Range } from '../reading/ranges.ts';
import type { Reading } from '../reading/reading.ts';
import { readOrientation } from './orientation.ts';
import { saysNoSize } from './says-no-size.ts';

const kind = 'ảnh PNG';
/** Chunks that a picture, still or moving, is drawn from. Texts, times, Exif and what programs add are not among them. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
  'mDCV',
  'cLLI',
  'acTL',
  'fcTL',
  'fdAT',
]);
const signatureBytes = 8;
const maxChunks = 1_000_000;
const maxExif = 1_000_000;

/** A PNG picture, of which only what draws it stays; nothing after its end. @throws FileFault when cut */
export async function readPng(source: ByteSource): Promise<Reading> {
  const kept: Range[] = [{ from: 0, to: signatureBytes }];
  let size: { width: number; height: number } | undefined;
  let [orientation, isAnimated, isWhole] = [1, false, false];
  let at = signatureBytes;
  for (let count = 0; !isWhole; count += 1) {
    const head = await source.read(at, 8);
    const to = head.length === 8 ? at + 12 + head.readUInt32BE(0) : Infinity;
    if (to > source.size || count > maxChunks) throw makeCutFault(kind, 'không có phần kết (IEND)');
    const name = head.toString('latin1', 4, 8);
    if (name === 'IHDR') size ??= await readSize(source, at + 8);
    if (name === 'acTL') isAnimated = true;
    if (name === 'eXIf' && to - at < maxExif)
      orientation = readOrientation(await source.read(at + 8, to - at - 12));
    if (needed.has(name)) kept.push({ from: at, to });
    isWhole = name === 'IEND';
    at = to;
  }
  if (!size) throw makeCutFault(kind, saysNoSize);
  const isOnItsSide = orientation > 4;
  return {
    kind: fileKinds.png,
    width: isOnItsSide ? size.height : size.width,
    height: isOnItsSide ? size.width : size.height,
    pieces: mergeRanges(kept),
    ...(orientation > 1 ? { turned: orientation } : {}),
    ...(isAnimated ? { isAnimated } : {}),
  };
}

async function readSize(source: ByteSource, at: number): Promise<{ width: number; height: number }> {
  const bytes = await source.read(at, 8);
  return { width: bytes.readUInt32BE(0), height: bytes.readUInt32BE(4) };
}
