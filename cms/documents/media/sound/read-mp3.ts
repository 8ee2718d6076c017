import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Range } from '../reading/ranges.ts';
import type { Piece } from '../reading/pieces.ts';
import type { Reading } from '../reading/reading.ts';

const kind = 'ghi âm MP3';
/** Kilobits a second by number, of MPEG 1 and of MPEG 2 and 2.5, layer III. */
const bitRates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
/** Samples a second of MPEG 1; 2 has half, 2.5 a quarter. */
const sampleRates = [44_100, 48_000, 32_000] as const;
/** Frames in a row that make sure that bytes are sound. */
const proof = 3;
/** Bytes that may lie between the tags and the first frame: filling. */
const maxFilling = 262_144;
/** Bytes that are looked through at a time. */
const searchBytes = 131_072;

interface Frame {
  bytes: number;
  seconds: number;
  /** Version and sampling rate: the same in all frames of one recording. */
  mark: number;
}

/**
 * An MP3 recording, frame by frame: what is no frame (ID3, APE, Lyrics and other tags, and whatever else was put between)
 * goes. @throws FileFault when its bytes are no sound from start to end
 */
export async function readMp3(source: ByteSource): Promise<Reading> {
  const start = await skipTags(source);
  const kept: Range[] = [];
  let [at, seconds, frames] = [start, 0, 0];
  let mark: number | undefined;
  while (at + 4 <= source.size) {
    const frame = readFrame(await source.read(at, 4), mark);
    const isNext = frame && (kept.at(-1)?.to === at || (await isRun(source, at)));
    if (!frame || !isNext || at + frame.bytes > source.size) {
      const found = await findRun(source, at + 1, mark);
      if (found === undefined) break;
      at = found;
      continue;
    }
    mark ??= frame.mark;
    const last = kept.at(-1);
    if (last?.to === at) last.to += frame.bytes;
    else kept.push({ from: at, to: at + frame.bytes });
    at += frame.bytes;
    seconds += frame.seconds;
    frames += 1;
  }
  const first = kept[0];
  if (!first || frames < proof)
    throw new FileFault(
      'không rõ là loại gì: đầu tệp giống MP3 mà bên trong không có tiếng. Hãy mở tệp bằng phần mềm quen dùng, xuất lại thành MP3 hoặc M4A rồi tải lên.',
    );
  if (first.from > start + maxFilling) throw makeCutFault(kind, 'trước tiếng có phần lạ');
  const opening = await cleanOpening(source, first.from);
  return {
    kind: fileKinds.mp3,
    duration: seconds - (opening.isSilent ? opening.seconds : 0),
    pieces: [...opening.pieces, { from: opening.end, to: first.to }, ...kept.slice(1)],
  };
}

/** Where the tags at the start end: any number of ID3v2, each with its footer if it says that it has one. */
async function skipTags(source: ByteSource): Promise<number> {
  let at = 0;
  for (;;) {
    const head = await source.read(at, 10);
    if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return at;
    const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((head[place] ?? 0) & 127), 0);
    at += 10 + size + ((head[5] ?? 0) & 0x10 ? 10 : 0);
    if (at > source.size) throw makeCutFault(kind, 'phần ghi chú ở đầu dài hơn cả tệp');
  }
}

/** Frame sync, layer III, a bit rate and a sampling rate that exist. */
function readFrame(head: Buffer, mark?: number): Frame | undefined {
  const [first = 0, second = 0, third = 0] = head;
  if (first !== 0xff || (second & 0xe6) !== 0xe2 || (second & 0x18) === 0x08) return undefined;
  const version = (second >> 3) & 3;
  const own = (version << 2) | ((third >> 2) & 3);
  const rate = sampleRates[(third >> 2) & 3];
  const kilobits = bitRates[version === 3 ? 0 : 1][third >> 4];
  if (!rate || !kilobits || (mark !== undefined && mark !== own)) return undefined;
  const hertz = rate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = version === 3 ? 1152 : 576;
  const bytes = Math.floor((samples / 8) * ((kilobits * 1000) / hertz)) + ((third >> 1) & 1);
  return { bytes, seconds: samples / hertz, mark: own };
}

/** Whether frames follow each other from here. */
async function isRun(source: ByteSource, from: number): Promise<boolean> {
  let at = from;
  let mark: number | undefined;
  for (let count = 0; count < proof; count += 1) {
    const frame = readFrame(await source.read(at, 4), mark);
    if (!frame) return count > 0 && at >= source.size;
    mark = frame.mark;
    at += frame.bytes;
  }
  return at <= source.size;
}

/** Where sound goes on, however much else lies before it. */
async function findRun(
  source: ByteSource,
  from: number,
  mark: number | undefined,
): Promise<number | undefined> {
  for (let at = from; at + 4 <= source.size; at += searchBytes - 3) {
    const bytes = await source.read(at, searchBytes);
    for (let index = bytes.indexOf(0xff); index >= 0; index = bytes.indexOf(0xff, index + 1)) {
      const frame = readFrame(bytes.subarray(index, index + 4), mark);
      if (frame && (await isRun(source, at + index))) return at + index;
    }
  }
  return undefined;
}

/**
 * The first frame of many files is silent and says how long the recording is, for players that look for a place in it. What
 * encoders write beside that goes.
 */
async function cleanOpening(
  source: ByteSource,
  at: number,
): Promise<{ pieces: Piece[]; end: number; isSilent: boolean; seconds: number }> {
  const head = await source.read(at, 4);
  const frame = readFrame(head);
  if (!frame) return { pieces: [], end: at, isSilent: false, seconds: 0 };
  const bytes = Buffer.from(await source.read(at, frame.bytes));
  const isMono = (head[3] ?? 0) >> 6 === 3;
  const isFirst = ((head[1] ?? 0) & 0x18) === 0x18;
  const place = 4 + (isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17);
  const name = bytes.toString('latin1', place, place + 4);
  if (name !== 'Xing' && name !== 'Info') return { pieces: [], end: at, isSilent: false, seconds: 0 };
  const flags = bytes.readUInt32BE(place + 4);
  const table = [4, 4, 100, 4].reduce(
    (sum, length, bit) => sum + (flags & (1 << bit) ? length : 0),
    place + 8,
  );
  const encoder = bytes.toString('latin1', table, table + 9);
  // Nine letters of the encoder's name and 27 bytes of its settings, if an encoder of that kind wrote them.
  const end = /^(?:LAME|Lavc|Lavf|L3\.99|GOGO)[\w. -]*\0*$/.test(encoder) ? table + 36 : table;
  bytes.fill(0, 4, place);
  if (end < bytes.length) bytes.fill(0, end);
  return { pieces: [{ bytes }], end: at + bytes.length, isSilent: true, seconds: frame.seconds };
}
