import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import { wholeFile } from '../reading/pieces.ts';
import type { Reading } from '../reading/reading.ts';
import { readCues, type Captions } from './cues.ts';
import { decodeCaptions } from './decode-captions.ts';
import { writeCaptions } from './write-captions.ts';

/** Captions of a whole day are far smaller. */
const maxBytes = 5_000_000;

/**
 * Captions: WebVTT that says the same is kept byte for byte; SubRip, UTF-16, commas in times, comments, and letters that
 * are written in another way than all text here become WebVTT as the library keeps it. @throws FileFault naming the line
 */
export async function readCaptions(source: ByteSource): Promise<Reading> {
  if (source.size > maxBytes) throw new FileFault('là phụ đề dài hơn 5 MB. Hãy chia phim và phụ đề ra.');
  const bytes = await source.read(0, source.size);
  const text = decodeCaptions(bytes);
  const captions = readCues(text);
  const isKept = bytes.equals(Buffer.from(text)) && isPlain(text, captions);
  return {
    kind: fileKinds.vtt,
    pieces: isKept ? wholeFile(source) : [{ bytes: Buffer.from(writeCaptions(captions)) }],
  };
}

/** Whether a text needs no change: WebVTT in UTF-8 with nothing in it but what readers see. */
function isPlain(text: string, captions: Captions): boolean {
  const lines = text.split('\n');
  if (lines[0] !== 'WEBVTT' || text.includes('\r')) return false;
  const written = writeCaptions(captions);
  return shorten(text) === shorten(written);
}

/** Without what means nothing: hours of zero, empty lines at the end. */
function shorten(text: string): string {
  return text
    .replace(/\b00:(\d\d:\d\d\.\d{3})/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}
