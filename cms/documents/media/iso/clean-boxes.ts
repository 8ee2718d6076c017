import { FileFault } from '../reading/file-fault.ts';
import { readBoxes, voidBox, type Box } from './boxes.ts';
import { cleanSampleEntries } from './clean-samples.ts';

/** What becomes of a box: it stays, it is a parent whose children are looked at, or something in it is emptied. */
type Care = 'keep' | 'look' | ((bytes: Buffer, box: Box) => void);

/** Every box that is needed to play a film, by its parent; all others are emptied, whatever they hold. */
const needed: Readonly<Record<string, Readonly<Record<string, Care>>>> = {
  moov: { mvhd: clearMovieHeader, trak: 'look', mvex: 'look' },
  trak: { tkhd: clearTimes, edts: 'look', mdia: 'look' },
  edts: { elst: 'keep' },
  mdia: { mdhd: clearTimes, hdlr: clearHandler, minf: 'look' },
  minf: { vmhd: 'keep', smhd: 'keep', dinf: 'look', stbl: 'look' },
  dinf: { dref: cleanReferences },
  stbl: {
    stsd: cleanSampleEntries,
    stts: 'keep',
    ctts: 'keep',
    cslg: 'keep',
    stsc: 'keep',
    stsz: 'keep',
    stz2: 'keep',
    stco: 'keep',
    co64: 'keep',
    stss: 'keep',
    sdtp: 'keep',
    sgpd: 'keep',
    sbgp: 'keep',
  },
  mvex: { mehd: 'keep', trex: 'keep' },
  moof: { mfhd: 'keep', traf: 'look' },
  traf: { tfhd: 'keep', tfdt: 'keep', trun: 'keep', sdtp: 'keep', sgpd: 'keep', sbgp: 'keep' },
};

/** Bytes an entry of the tables whose entries all have one size takes, after version, flags and a count. */
const entryBytes: Readonly<Record<string, number>> = {
  stts: 8,
  ctts: 8,
  stsc: 12,
  stco: 4,
  co64: 8,
  stss: 4,
};

/**
 * Empties, in `moov` or `moof`, what does not serve to play: places, names, devices, dates, comments. Every box keeps its
 * place and length, so that no sample moves.
 * @param isKept false for a `trak` or `traf` that goes as a whole
 */
export function cleanBoxes(bytes: Buffer, parent: Box, isKept: (box: Box) => boolean): void {
  const cares = needed[parent.type] ?? {};
  for (const box of readBoxes(bytes, parent.from, parent.to)) {
    const care = Object.hasOwn(cares, box.type) ? cares[box.type] : undefined;
    if (!care || !isKept(box)) voidBox(bytes, box);
    else if (care === 'look') cleanBoxes(bytes, box, isKept);
    else if (care !== 'keep') care(bytes, box);
    else clearAfterTable(bytes, box);
  }
}

function clearAfterTable(bytes: Buffer, box: Box): void {
  const width = entryBytes[box.type];
  if (width === undefined || box.to - box.from < 8) return;
  const end = box.from + 8 + bytes.readUInt32BE(box.from + 4) * width;
  if (end < box.to) bytes.fill(0, end, box.to);
}

/** When a film was made and changed. */
function clearTimes(bytes: Buffer, { from, to }: Box): void {
  bytes.fill(0, from + 4, Math.min(to, from + (bytes[from] === 1 ? 20 : 12)));
}

/** Also what QuickTime keeps there of previews and selections. */
function clearMovieHeader(bytes: Buffer, box: Box): void {
  clearTimes(bytes, box);
  const start = box.from + (bytes[box.from] === 1 ? 84 : 72);
  if (start + 24 <= box.to) bytes.fill(0, start, start + 24);
}

/** Names that ffmpeg gives every track; others may name a camera. */
const plainNames = new Set(['VideoHandler\0', 'SoundHandler\0', 'PictureHandler\0']);

function clearHandler(bytes: Buffer, { from, to }: Box): void {
  bytes.fill(0, from + 4, from + 8);
  bytes.fill(0, from + 12, from + 24);
  if (!plainNames.has(bytes.toString('latin1', from + 24, to))) bytes.fill(0, from + 24, to);
}

/** The samples lie in the file itself; QuickTime says so in another way, and may name the file it once was. */
function cleanReferences(bytes: Buffer, { from, to }: Box): void {
  for (const entry of readBoxes(bytes, from + 8, to)) {
    if (entry.to - entry.from < 4 || (bytes.readUInt32BE(entry.from) & 1) === 0)
      throw new FileFault(
        'chỉ trỏ tới hình và tiếng ở tệp khác, không chứa chúng. Hãy xuất thành một tệp MP4 trọn vẹn (H.264, AAC).',
      );
    bytes.write('url ', entry.at + 4, 'latin1');
    bytes.fill(0, entry.from + 4, entry.to);
  }
}
