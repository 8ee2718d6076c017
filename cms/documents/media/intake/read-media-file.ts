import type { ByteSource } from '../reading/byte-source.ts';
import { isCaptions } from '../captions/is-captions.ts';
import { readCaptions } from '../captions/read-captions.ts';
import { FileFault, makeCutFault, UnknownKind } from '../reading/file-fault.ts';
import { isPictureBrand, readAvif } from '../iso/read-avif.ts';
import { readFilm } from '../iso/read-film.ts';
import { readWebm } from '../matroska/read-webm.ts';
import { describeOtherKind } from './other-kinds.ts';
import { readJpeg } from '../picture/read-jpeg.ts';
import { readPng } from '../picture/read-png.ts';
import { readWebp } from '../picture/read-webp.ts';
import type { Reading } from '../reading/reading.ts';
import { readMp3 } from '../sound/read-mp3.ts';
import { readOgg } from '../sound/read-ogg.ts';
import { readWav } from '../sound/read-wav.ts';

const headBytes = 4_096;
/** Boxes that a film from a phone or camera may begin with; old QuickTime has no `ftyp`. */
const filmBoxes = /^(?:ftyp|moov|mdat|wide|free|skip|pnot|styp)$/;

/**
 * The one verdict on a file that somebody hands in, by its bytes alone; neither its name nor what a browser says counts.
 * @throws FileFault in Vietnamese, to go on after the file's name
 */
export async function readMediaFile(source: ByteSource): Promise<Reading> {
  if (source.size === 0) throw new FileFault('không có gì bên trong (0 byte). Hãy chép lại tệp rồi tải lên.');
  try {
    return await findReader(await source.read(0, headBytes))(source);
  } catch (error) {
    // A number in the file pointed out of it.
    if (error instanceof RangeError) throw makeCutFault('tệp', 'có số chỉ ra ngoài tệp');
    throw error;
  }
}

/** Which reader a file's first bytes ask for. @throws FileFault when it is of no kind that is taken */
function findReader(head: Buffer): (source: ByteSource) => Promise<Reading> {
  const ascii = head.toString('latin1', 0, 16);
  if (ascii.startsWith('\xff\xd8\xff')) return readJpeg;
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return readPng;
  if (/^RIFF....WEBP/s.test(ascii)) return readWebp;
  if (/^RIFF....WAVE/s.test(ascii)) return readWav;
  if (filmBoxes.test(ascii.slice(4, 8)))
    return ascii.slice(4, 8) === 'ftyp' && isPictureBrand(head) ? readAvif : readFilm;
  if (ascii.startsWith('\x1aE\xdf\xa3')) return readWebm;
  if (ascii.startsWith('OggS')) return readOgg;
  if (isCaptions(head)) return readCaptions;
  const other = describeOtherKind(head);
  if (other) throw new FileFault(other);
  if (ascii.startsWith('ID3') || isMpegSound(head)) return readMp3;
  throw new UnknownKind(
    'không phải ảnh JPEG, PNG, WebP, AVIF, SVG, video MP4, MOV, WebM, âm thanh MP3, M4A, Ogg, WAV hay phụ đề WebVTT, SRT. Hãy xuất lại thành một trong các loại ấy.',
  );
}

function isMpegSound([first = 0, second = 0]: Buffer): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2;
}
