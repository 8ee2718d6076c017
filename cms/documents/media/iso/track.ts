import { makeCutFault } from '../reading/file-fault.ts';
import { findBox, findPath, readBoxes, type Box } from './boxes.ts';
import type { Range } from '../reading/ranges.ts';

/** A track of a film or recording, as the film's own table tells it. */
export interface Track {
  box: Box;
  id: number;
  /** `vide`, `soun`, `pict` and what else cameras write. */
  handler: string;
  /** Type of the first sample entry. */
  codec: string;
  /** Seconds; 0 where fragments tell it. */
  duration: number;
  /** Units a second in which fragments measure. */
  timescale: number;
  width: number;
  height: number;
}

/** More samples than a day of film has pictures and sounds. */
const maxEntries = 12_000_000;

/** @param movieScale units a second of the whole film */
export function readTrack(moov: Buffer, box: Box, movieScale: number): Track {
  const header = need(moov, findBox(moov, box, 'tkhd'), 84, 'tkhd');
  const media = need(moov, findPath(moov, box, 'mdia', 'mdhd'), 20, 'mdhd');
  const handler = need(moov, findPath(moov, box, 'mdia', 'hdlr'), 12, 'hdlr');
  const entry = findSampleEntries(moov, box)[0];
  const isLong = moov[header.from] === 1;
  const isMediaLong = moov[media.from] === 1;
  const timescale = moov.readUInt32BE(media.from + (isMediaLong ? 20 : 12));
  const own = readDuration(moov, media.from + (isMediaLong ? 24 : 16), isMediaLong);
  const shown = readDuration(moov, header.from + (isLong ? 28 : 20), isLong);
  return {
    box,
    id: moov.readUInt32BE(header.from + (isLong ? 20 : 12)),
    handler: moov.toString('latin1', handler.from + 8, handler.from + 12),
    codec: entry?.type ?? '',
    timescale,
    duration: shown && movieScale ? shown / movieScale : own && timescale ? own / timescale : 0,
    ...readSize(moov, header.from + (isLong ? 52 : 40), entry),
  };
}

/** The sample entries of a track's `stsd`. */
export function findSampleEntries(moov: Buffer, trak: Box): Box[] {
  const table = findPath(moov, trak, 'mdia', 'minf', 'stbl', 'stsd');
  return table && table.to - table.from > 8 ? readBoxes(moov, table.from + 8, table.to) : [];
}

/** Where in the file the samples of a track lie, chunk by chunk. @throws FileFault when its tables do not fit each other */
export function readSampleRanges(moov: Buffer, trak: Box): Range[] {
  const table = findPath(moov, trak, 'mdia', 'minf', 'stbl');
  if (!table) throw makeCutFault('tệp', 'thiếu bảng mẫu (stbl)');
  const boxes = new Map(readBoxes(moov, table.from, table.to).map((box) => [box.type, box]));
  const offsets = readOffsets(moov, boxes.get('stco'), boxes.get('co64'));
  const sizeOf = readSizes(moov, boxes.get('stsz'), boxes.get('stz2'));
  const runs = boxes.get('stsc');
  if (offsets.length === 0) return [];
  const count = runs ? checkTable(moov, runs, 12) : 0;
  const ranges: Range[] = [];
  let sample = 0;
  for (let run = 0; run < count; run += 1) {
    const at = (runs?.from ?? 0) + 8 + run * 12;
    const first = moov.readUInt32BE(at) - 1;
    const next = run + 1 < count ? moov.readUInt32BE(at + 12) - 1 : offsets.length;
    const perChunk = moov.readUInt32BE(at + 4);
    if (perChunk > maxEntries || first < 0 || next < first) throw makeCutFault('tệp', 'bảng mẫu (stsc) sai');
    for (let chunk = first; chunk < Math.min(next, offsets.length); chunk += 1) {
      const from = offsets[chunk] ?? 0;
      const length = sizeOf(sample, perChunk);
      ranges.push({ from, to: from + length });
      sample += perChunk;
    }
  }
  return ranges;
}

function readOffsets(moov: Buffer, short: Box | undefined, long: Box | undefined): number[] {
  const box = short ?? long;
  if (!box) return [];
  const width = short ? 4 : 8;
  return Array.from({ length: checkTable(moov, box, width) }, (_, index) => {
    const at = box.from + 8 + index * width;
    return short ? moov.readUInt32BE(at) : Number(moov.readBigUInt64BE(at));
  });
}

/** Bytes that a number of samples from one on take together. */
function readSizes(moov: Buffer, plain: Box | undefined, compact: Box | undefined) {
  const box = plain ?? compact;
  if (!box || box.to - box.from < 12) return () => 0;
  const count = moov.readUInt32BE(box.from + 8);
  const each = plain ? moov.readUInt32BE(box.from + 4) : 0;
  const bits = plain ? 32 : (moov[box.from + 7] ?? 0);
  if (count > maxEntries || (each === 0 && ![4, 8, 16, 32].includes(bits)))
    throw makeCutFault('tệp', 'bảng cỡ mẫu (stsz) sai');
  if (each === 0 && box.from + 12 + (count * bits) / 8 > box.to)
    throw makeCutFault('tệp', 'bảng cỡ mẫu (stsz) thiếu');
  const readOne = (index: number): number => {
    const at = box.from + 12 + (index * bits) / 8;
    if (bits === 32) return moov.readUInt32BE(at);
    if (bits === 16) return moov.readUInt16BE(at);
    const byte = moov[Math.floor(at)] ?? 0;
    return bits === 8 ? byte : index % 2 ? byte & 15 : byte >> 4;
  };
  return (first: number, many: number): number => {
    const last = Math.min(first + many, count);
    if (each !== 0) return Math.max(0, last - first) * each;
    let total = 0;
    for (let index = first; index < last; index += 1) total += readOne(index);
    return total;
  };
}

/** Entries of a table whose count stands after version and flags. @throws FileFault when the box is shorter */
function checkTable(moov: Buffer, box: Box, width: number): number {
  const count = box.to - box.from >= 8 ? moov.readUInt32BE(box.from + 4) : 0;
  if (count > maxEntries || box.from + 8 + count * width > box.to)
    throw makeCutFault('tệp', `bảng ${box.type} thiếu`);
  return count;
}

/** All ones mean: not known. */
function readDuration(moov: Buffer, at: number, isLong: boolean): number {
  if (!isLong) {
    const units = moov.readUInt32BE(at);
    return units === 0xffff_ffff ? 0 : units;
  }
  const units = moov.readBigUInt64BE(at);
  return units === 0xffff_ffff_ffff_ffffn ? 0 : Number(units);
}

/** Pixels as they are shown: the track's own size, or the picture's, after the matrix has turned it. */
function readSize(moov: Buffer, matrix: number, entry: Box | undefined): { width: number; height: number } {
  let width = Math.round(moov.readUInt32BE(matrix + 36) / 65_536);
  let height = Math.round(moov.readUInt32BE(matrix + 40) / 65_536);
  if ((width === 0 || height === 0) && entry && entry.to - entry.from >= 28) {
    width = moov.readUInt16BE(entry.from + 24);
    height = moov.readUInt16BE(entry.from + 26);
  }
  const isOnItsSide = Math.abs(moov.readInt32BE(matrix + 4)) > Math.abs(moov.readInt32BE(matrix));
  return isOnItsSide ? { width: height, height: width } : { width, height };
}

function need(moov: Buffer, box: Box | undefined, bytes: number, name: string): Box {
  const isLong = box && moov[box.from] === 1;
  if (!box || box.to - box.from < bytes + (isLong ? 12 : 0)) throw makeCutFault('tệp', `thiếu phần ${name}`);
  return box;
}
