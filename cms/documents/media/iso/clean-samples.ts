import { FileFault } from '../reading/file-fault.ts';
import { readBoxes, voidBox, type Box } from './boxes.ts';

/** What a decoder needs beside the fixed fields of a sample entry. */
const neededOfPicture = new Set([
  'avcC',
  'hvcC',
  'av1C',
  'vpcC',
  'dvcC',
  'dvvC',
  'colr',
  'pasp',
  'clap',
  'fiel',
  'btrt',
  'mdcv',
  'clli',
  'ccst',
  'auxi',
]);
const neededOfSound = new Set(['esds', 'dOps', 'dfLa', 'btrt', 'chnl', 'srat']);
const pictureTypes = new Set(['avc1', 'avc3', 'hvc1', 'hev1', 'av01', 'vp09']);
/** Places of the first box in an entry, from its content on: of a picture, of sound, of sound as QuickTime writes it. */
const [afterPicture, afterSound, afterQuickTime] = [78, 28, 44];
/** Names of encoders are no devices; other names in this field may be. */
const plainEncoder = /^(?:Lavc[\d.]*(?: [\w-]+)?)?\0*$/;

/** The entries of `stsd`: how the samples are coded, and nothing else. */
export function cleanSampleEntries(bytes: Buffer, { from, to }: Box): void {
  for (const entry of readBoxes(bytes, from + 8, to)) {
    if (pictureTypes.has(entry.type)) cleanPicture(bytes, entry);
    else cleanSound(bytes, entry);
  }
}

function cleanPicture(bytes: Buffer, entry: Box): void {
  const { from, to } = entry;
  if (to - from < afterPicture) throw new FileFault('có bảng hình hỏng. Hãy xuất lại phim rồi tải lên.');
  bytes.fill(0, from + 8, from + 24);
  // Compressor name: a length and 31 bytes that cameras write their own name into.
  if (!plainEncoder.test(bytes.toString('latin1', from + 43, from + 74))) bytes.fill(0, from + 42, from + 74);
  keepOnly(bytes, from + afterPicture, to, neededOfPicture);
}

function cleanSound(bytes: Buffer, entry: Box): void {
  const { from, to } = entry;
  if (to - from < afterSound) throw new FileFault('có bảng tiếng hỏng. Hãy xuất lại tệp rồi tải lên.');
  if (bytes.readUInt16BE(from + 8) === 1 && !holdsBoxes(bytes, from + afterSound, to))
    straighten(bytes, entry);
  bytes.fill(0, from + 8, from + 16);
  keepOnly(bytes, from + afterSound, to, neededOfSound);
}

/**
 * QuickTime's entry of sound: four numbers more, and the decoder's settings within a box `wave`. As the standard wants it:
 * the settings at once, and an empty box in the room that is left.
 */
function straighten(bytes: Buffer, { from, to }: Box): void {
  const boxes = readBoxes(bytes, from + afterQuickTime, to);
  const wave = boxes.find(({ type }) => type === 'wave');
  const settings = [...boxes, ...(wave ? readBoxes(bytes, wave.from, wave.to) : [])].find(
    ({ type }) => type === 'esds',
  );
  if (!settings)
    throw new FileFault('không nói tiếng được mã hóa thế nào. Hãy xuất lại thành MP4 (H.264, AAC).');
  const esds = Buffer.from(bytes.subarray(settings.at, settings.to));
  const start = from + afterSound;
  bytes.fill(0, start, to);
  esds.copy(bytes, start);
  bytes.writeUInt32BE(to - start - esds.length, start + esds.length);
  bytes.write('free', start + esds.length + 4, 'latin1');
}

function holdsBoxes(bytes: Buffer, from: number, to: number): boolean {
  if (to - from < 8) return false;
  try {
    return readBoxes(bytes, from, to).every(({ type }) => /^[\w .-]{4}$/.test(type));
  } catch (error) {
    if (error instanceof FileFault) return false;
    throw error;
  }
}

function keepOnly(bytes: Buffer, from: number, to: number, kept: ReadonlySet<string>): void {
  let end = from;
  for (const box of readBoxes(bytes, from, to)) {
    if (!kept.has(box.type)) voidBox(bytes, box);
    end = box.to;
  }
  bytes.fill(0, end, to);
}
