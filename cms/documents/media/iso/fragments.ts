import { findBox, readBoxes, type Box } from './boxes.ts';
import { makeCutFault } from '../reading/file-fault.ts';
import type { Range } from '../reading/ranges.ts';

/** What `trex` says of the samples of a track where its fragments say nothing. */
export interface SampleDefaults {
  duration: number;
  size: number;
}

/** What a fragment adds to a track. */
export interface Run {
  track: number;
  /** Where it begins, if it says so, and how long it is, in units of the track's timescale. */
  start: number | undefined;
  duration: number;
  ranges: Range[];
}

/** @returns by track */
export function readDefaults(moov: Buffer, box: Box): Map<number, SampleDefaults> {
  const mvex = findBox(moov, box, 'mvex');
  const defaults = mvex ? readBoxes(moov, mvex.from, mvex.to).filter(({ type }) => type === 'trex') : [];
  return new Map(
    defaults
      .filter(({ from, to }) => to - from >= 24)
      .map(({ from }) => [
        moov.readUInt32BE(from + 4),
        { duration: moov.readUInt32BE(from + 12), size: moov.readUInt32BE(from + 16) },
      ]),
  );
}

/**
 * The runs of one fragment.
 * @param start where the fragment (`moof`) begins in the file
 */
export function readFragment(
  moof: Buffer,
  box: Box,
  start: number,
  defaults: ReadonlyMap<number, SampleDefaults>,
): Run[] {
  let base = start;
  return readBoxes(moof, box.from, box.to)
    .filter(({ type }) => type === 'traf')
    .map((traf, index) => {
      const head = readHead(moof, traf, defaults);
      const origin = head.base ?? (index === 0 || head.isFromFragment ? start : base);
      const run: Run = { track: head.track, start: readStart(moof, traf), duration: 0, ranges: [] };
      base = origin;
      for (const trun of readBoxes(moof, traf.from, traf.to).filter(({ type }) => type === 'trun')) {
        const { from, to, duration } = readRun(moof, trun, head, { origin, next: base });
        run.ranges.push({ from, to });
        run.duration += duration;
        base = to;
      }
      return run;
    });
}

/** Of a `tfhd`: the track, where its data begin if it says so, and the defaults of this fragment. */
function readHead(moof: Buffer, traf: Box, defaults: ReadonlyMap<number, SampleDefaults>) {
  const head = findBox(moof, traf, 'tfhd');
  if (!head || head.to - head.from < 8) throw makeCutFault('tệp', 'thiếu phần tfhd');
  const flags = moof.readUInt32BE(head.from) & 0xff_ffff;
  const track = moof.readUInt32BE(head.from + 4);
  let at = head.from + 8;
  const base = flags & 1 ? Number(moof.readBigUInt64BE(at)) : undefined;
  at += (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0);
  const duration = flags & 8 ? moof.readUInt32BE(at) : (defaults.get(track)?.duration ?? 0);
  at += flags & 8 ? 4 : 0;
  const size = flags & 16 ? moof.readUInt32BE(at) : (defaults.get(track)?.size ?? 0);
  return { track, base, duration, size, isFromFragment: Boolean(flags & 0x2_0000) };
}

/** Of a `tfdt`. */
function readStart(moof: Buffer, traf: Box): number | undefined {
  const time = findBox(moof, traf, 'tfdt');
  if (!time) return undefined;
  return moof[time.from] === 1
    ? Number(moof.readBigUInt64BE(time.from + 4))
    : moof.readUInt32BE(time.from + 4);
}

function readRun(
  moof: Buffer,
  { from, to }: Box,
  defaults: SampleDefaults,
  places: { origin: number; next: number },
): Range & { duration: number } {
  const flags = moof.readUInt32BE(from) & 0xff_ffff;
  const count = moof.readUInt32BE(from + 4);
  let at = from + 8;
  const start = flags & 1 ? places.origin + moof.readInt32BE(at) : places.next;
  at += (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag);
  if (at + count * fields.length * 4 > to || count > 1_000_000) throw makeCutFault('tệp', 'bảng trun thiếu');
  let [size, duration] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const row = at + index * fields.length * 4;
    duration += flags & 0x100 ? moof.readUInt32BE(row) : defaults.duration;
    size += flags & 0x200 ? moof.readUInt32BE(row + (flags & 0x100 ? 4 : 0)) : defaults.size;
  }
  return { from: start, to: start + size, duration };
}
