import type { ByteSource } from '../reading/byte-source.ts';
import { makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import { mergeRanges, type Range } from '../reading/ranges.ts';
import type { Reading } from '../reading/reading.ts';
import { readOrientation } from './orientation.ts';
import { saysNoSize } from './says-no-size.ts';

const kind = 'ảnh JPEG';
/** Markers without a length: restarts, and one of no meaning. */
const isBare = (marker: number) => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const [endOfImage, startOfScan, app0, app1, app2, app14] = [0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
const searchBytes = 262_144;

/** What was met on the way through a picture. */
interface Found {
  kept: Range[];
  size?: { width: number; height: number };
  orientation: number;
}

/**
 * A JPEG picture: of its segments stay those that it is drawn from, with its colour profile. Exif, XMP, IPTC, comments,
 * thumbnails, and all after its end (second pictures, films of motion photos, strangers' data) go. @throws FileFault when cut
 */
export async function readJpeg(source: ByteSource): Promise<Reading> {
  const found: Found = { kept: [{ from: 0, to: 2 }], orientation: 1 };
  let at = 2;
  for (;;) {
    const marker = await readMarker(source, at);
    if (marker.code === endOfImage) {
      found.kept.push({ from: marker.at, to: marker.at + 2 });
      break;
    }
    at = isBare(marker.code) ? marker.at + 2 : await takeSegment(source, marker, found);
    if (marker.code !== startOfScan) continue;
    const end = await findScanEnd(source, at);
    found.kept.push({ from: at, to: end });
    at = end;
  }
  if (!found.size) throw makeCutFault(kind, saysNoSize);
  const { width, height } = found.size;
  const isOnItsSide = found.orientation > 4;
  return {
    kind: fileKinds.jpeg,
    width: isOnItsSide ? height : width,
    height: isOnItsSide ? width : height,
    pieces: mergeRanges(found.kept),
    ...(found.orientation > 1 ? { turned: found.orientation } : {}),
  };
}

/** The marker at a place, after any number of filling bytes. */
async function readMarker(source: ByteSource, from: number): Promise<{ code: number; at: number }> {
  for (let at = from; at + 2 <= source.size && at < from + searchBytes; at += 1) {
    const [first, second] = await source.read(at, 2);
    if (first !== 0xff) break;
    if (second !== 0xff && second !== 0) return { code: second ?? 0, at };
  }
  if (from + 2 > source.size) throw makeCutFault(kind, 'không có phần kết');
  throw makeCutFault(kind, `cấu trúc ở byte ${from} không đọc được`);
}

/** @returns where the next begins */
async function takeSegment(
  source: ByteSource,
  marker: { code: number; at: number },
  found: Found,
): Promise<number> {
  const { code, at } = marker;
  const head = await source.read(at, 4);
  const to = at + 2 + (head.length === 4 ? head.readUInt16BE(2) : 0);
  if (head.length < 4 || to < at + 4 || to > source.size) throw makeCutFault(kind, 'không có phần kết');
  const content = await source.read(at + 4, to - at - 4);
  if (isFrame(code) && content.length >= 5) {
    found.size = { width: content.readUInt16BE(3), height: content.readUInt16BE(1) };
  }
  if (code === app1 && content.toString('latin1', 0, 6) === 'Exif\0\0')
    found.orientation = Math.max(found.orientation, readOrientation(content));
  if (isNeeded(code, content)) found.kept.push({ from: at, to });
  return to;
}

/** Tables, frames and scans; of what programs may add, what tells how colours are meant. */
function isNeeded(code: number, content: Buffer): boolean {
  if (code === app0) return content.toString('latin1', 0, 5) === 'JFIF\0' && content.length === 14;
  if (code === app2) return content.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
  if (code === app14) return content.toString('latin1', 0, 5) === 'Adobe' && content.length === 12;
  return code >= 0xc0 && code < 0xe0;
}

/** Where the coded picture after a scan's header ends: at the next marker that is no restart. */
async function findScanEnd(source: ByteSource, from: number): Promise<number> {
  for (let at = from; at < source.size;) {
    const bytes = await source.read(at, searchBytes);
    for (
      let index = bytes.indexOf(0xff);
      index >= 0 && index + 1 < bytes.length;
      index = bytes.indexOf(0xff, index + 1)
    ) {
      const next = bytes[index + 1] ?? 0;
      if (next !== 0 && next !== 0xff && !isBare(next)) return at + index;
    }
    if (at + bytes.length >= source.size) break;
    // A marker may lie across the border.
    at += bytes.length - 1;
  }
  throw makeCutFault(kind, 'không có phần kết');
}
