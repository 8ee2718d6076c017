import type { ByteSource } from '../reading/byte-source.ts';
import { makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Piece } from '../reading/pieces.ts';
import type { Reading } from '../reading/reading.ts';
import { findBox, readBoxes, readTopBoxes, type Box } from './boxes.ts';
import { checkCodecs } from './check-codecs.ts';
import { cleanBoxes } from './clean-boxes.ts';
import { videoCodecs } from './codecs.ts';
import { cleanFileType } from './file-type-box.ts';
import { readDefaults, readFragment, type SampleDefaults } from './fragments.ts';
import { areWithin, keepRanges, mergeRanges, type Range } from '../reading/ranges.ts';
import { readSampleRanges, readTrack, type Track } from './track.ts';

/** Bytes of a film's table: a day of film has fewer. */
const maxTable = 100_000_000;
const maxFragmentTable = 20_000_000;
/** Brands of one file. */
const maxFileType = 4_096;
/** Boxes beside the film's table and its samples that help to play it. */
const helpful = new Set(['sidx', 'styp', 'mfra']);

/** A film's table with its fragments' in memory, to be cleaned there. */
interface Tables {
  kept: Track[];
  /** Of tracks that stay. */
  ranges: Range[];
  pieces: Map<Box, Buffer>;
}

/**
 * A film or recording as MP4, MOV or 3GP: what it is its tracks say. Of what is in it the pictures and the sound stay; tables
 * of places, of sensors, of dates, comments, other tracks and whatever lies between the samples become zeros.
 * @throws FileFault when it is cut, protected, or of a kind that browsers do not play
 */
export async function readFilm(source: ByteSource): Promise<Reading> {
  const boxes = await readTopBoxes(source, 'phim hoặc ghi âm');
  const tables = await readTables(source, boxes, { isKept: isShown, check: checkCodecs });
  const { kept } = tables;
  const samples = mergeRanges(tables.ranges);
  await addFileType(source, boxes, tables.pieces);
  checkSamples(samples, boxes);
  const film = kept.find(({ handler }) => handler === 'vide');
  const duration = Math.max(0, ...kept.map((track) => track.duration));
  return {
    kind: film ? fileKinds.mp4 : fileKinds.m4a,
    ...(duration > 0 ? { duration } : {}),
    ...(film
      ? {
          width: film.width,
          height: film.height,
          videoCodec: videoCodecs[film.codec],
          isSilent: kept.length === 1,
        }
      : {}),
    pieces: await keepBoxes(source, boxes, tables.pieces, samples),
  };
}

/** The first box says that this is MP4, whatever it was called. */
async function addFileType(
  source: ByteSource,
  boxes: readonly Box[],
  cleaned: Map<Box, Buffer>,
): Promise<void> {
  for (const box of boxes.filter(({ type }) => type === 'ftyp'))
    cleaned.set(box, cleanFileType(await load(source, box, maxFileType)));
}

function isShown({ handler }: Track): boolean {
  return handler === 'vide' || handler === 'soun';
}

/** Reads the film's table and those of its fragments, and cleans them. */
export async function readTables(
  source: ByteSource,
  boxes: readonly Box[],
  { isKept, check }: { isKept: (track: Track) => boolean; check: (moov: Buffer, kept: Track[]) => void },
): Promise<Tables> {
  const box = findTable(boxes);
  const moov = await load(source, box, maxTable);
  const own: Box = { type: 'moov', at: 0, from: box.from - box.at, to: box.to - box.at };
  const kept = readTracks(moov, own).filter(isKept);
  check(moov, kept);
  const ranges: Range[] = [];
  for (const track of kept) for (const range of readSampleRanges(moov, track.box)) ranges.push(range);
  const pieces = new Map<Box, Buffer>([[box, moov]]);
  const defaults = readDefaults(moov, own);
  for (const fragment of boxes.filter(({ type }) => type === 'moof')) {
    const moof = await load(source, fragment, maxFragmentTable);
    for (const range of takeFragment(moof, fragment, kept, defaults)) ranges.push(range);
    pieces.set(fragment, moof);
  }
  const places = new Set(kept.map(({ box: { at } }) => at));
  cleanBoxes(moov, own, (child) => child.type !== 'trak' || places.has(child.at));
  return { kept, ranges, pieces };
}

/** Adds a fragment's time to its tracks and cleans it. @returns where its samples lie */
function takeFragment(
  moof: Buffer,
  box: Box,
  kept: readonly Track[],
  defaults: ReadonlyMap<number, SampleDefaults>,
): Range[] {
  const own: Box = { type: 'moof', at: 0, from: box.from - box.at, to: moof.length };
  const ranges: Range[] = [];
  for (const run of readFragment(moof, own, box.at, defaults)) {
    const track = kept.find(({ id }) => id === run.track);
    if (!track) continue;
    ranges.push(...run.ranges);
    const start = run.start === undefined ? track.duration : run.start / (track.timescale || 1);
    track.duration = Math.max(track.duration, start + run.duration / (track.timescale || 1));
  }
  const ids = new Set(kept.map(({ id }) => id));
  cleanBoxes(moof, own, (child) => child.type !== 'traf' || ids.has(readTrackId(moof, child)));
  return ranges;
}

/** All boxes of the top level with what stays of each: always of its length. */
export async function keepBoxes(
  source: ByteSource,
  boxes: readonly Box[],
  cleaned: ReadonlyMap<Box, Buffer>,
  samples: readonly Range[],
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const box of boxes) {
    const table = cleaned.get(box);
    if (table) pieces.push({ bytes: table });
    else if (helpful.has(box.type)) pieces.push({ from: box.at, to: box.to });
    else if (box.type === 'mdat') pieces.push({ from: box.at, to: box.from }, ...keepRanges(box, samples));
    else {
      const header = Buffer.from(await source.read(box.at, box.from - box.at));
      header.write('free', 4, 'latin1');
      pieces.push({ bytes: header }, { zeros: box.to - box.from });
    }
  }
  return pieces;
}

/** @throws FileFault when samples lie where none can be: the file ends before them */
function checkSamples(samples: readonly Range[], boxes: readonly Box[]): void {
  const data = mergeRanges(boxes.filter(({ type }) => type === 'mdat').map(({ from, to }) => ({ from, to })));
  if (samples.length === 0) throw makeCutFault('phim hoặc ghi âm', 'không có hình, không có tiếng nào');
  if (!areWithin(samples, data))
    throw makeCutFault('phim hoặc ghi âm', 'hình, tiếng mà mục lục kể ra không nằm đủ trong tệp');
}

function findTable(boxes: readonly Box[]): Box {
  const [box, second] = boxes.filter(({ type }) => type === 'moov');
  if (box && !second) return box;
  throw makeCutFault(
    'phim hoặc ghi âm',
    box
      ? 'có hai bảng mục lục (moov)'
      : 'thiếu bảng mục lục (moov), thường vì máy tắt khi đang ghi hoặc tệp chưa chép hết',
  );
}

export async function load(source: ByteSource, { at, to }: Box, limit: number): Promise<Buffer> {
  if (to - at > limit) throw makeCutFault('tệp', 'có phần mục lục dài bất thường');
  return Buffer.from(await source.read(at, to - at));
}

function readTracks(moov: Buffer, own: Box): Track[] {
  const header = findBox(moov, own, 'mvhd');
  if (!header) throw makeCutFault('phim hoặc ghi âm', 'thiếu phần mvhd');
  const scale = moov.readUInt32BE(header.from + (moov[header.from] === 1 ? 20 : 12));
  return readBoxes(moov, own.from, own.to)
    .filter(({ type }) => type === 'trak')
    .map((box) => readTrack(moov, box, scale));
}

function readTrackId(moof: Buffer, traf: Box): number {
  const head = findBox(moof, traf, 'tfhd');
  return head ? moof.readUInt32BE(head.from + 4) : -1;
}
