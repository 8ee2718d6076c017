import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Piece } from '../reading/pieces.ts';
import type { Reading } from '../reading/reading.ts';
import { clearComments, isPlainComment } from './vorbis-comment.ts';
import { readPage, signPage, type OggPage } from './ogg-page.ts';

const kind = 'ghi âm Ogg';
/** Bytes a comment may have, pictures within included. */
const maxComment = 20_000_000;

/** A recording within the file: one after another when they were joined. */
interface Stream {
  codec: 'opus' | 'vorbis';
  /** Samples a second in which pages count, and samples before the first that is heard. */
  rate: number;
  skipped: number;
  /** Headers that are still to come: for Opus its comment, for Vorbis its comment and its tables. */
  headers: number;
  /** Of the comment, as far as its pages were read. */
  comment: { page: OggPage; from: number; to: number }[];
  samples: number;
}

/**
 * A recording as Ogg with Opus or Vorbis: its pages, with the comments emptied in place. Other streams, and whatever lies
 * between the pages, go. @throws FileFault when it is cut or of another codec
 */
export async function readOgg(source: ByteSource): Promise<Reading> {
  const streams = new Map<number, Stream>();
  const pieces: Piece[] = [];
  let seconds = 0;
  for (let at = 0; at < source.size;) {
    const page = await readPage(source, at);
    if (!page) break;
    at = page.to;
    if (page.isFirst) {
      const stream = openStream(page);
      if (stream) streams.set(page.serial, stream);
      else streams.delete(page.serial);
    }
    const stream = streams.get(page.serial);
    if (!stream) continue;
    const isOpening = page.isFirst;
    if (stream.headers > 0 && !isOpening) pieces.push(...takeHeader(stream, page));
    else pieces.push({ from: page.at, to: page.to });
    if (page.granule > 0) stream.samples = Math.max(stream.samples, page.granule);
  }
  for (const { samples, skipped, rate } of streams.values()) seconds += Math.max(0, samples - skipped) / rate;
  if (streams.size === 0)
    throw new FileFault('là tệp Ogg không có tiếng Opus hay Vorbis. Hãy xuất lại thành MP3 hoặc M4A.');
  if ([...streams.values()].some(({ headers, samples }) => headers > 0 || samples === 0))
    throw makeCutFault(kind, 'chưa tới phần tiếng đã hết tệp');
  return { kind: fileKinds.ogg, duration: seconds, pieces };
}

/** @returns undefined for a stream that is no sound we know; @throws FileFault for pictures */
function openStream({ content }: OggPage): Stream | undefined {
  const name = content.toString('latin1', 0, 8);
  if (name === 'OpusHead')
    return {
      codec: 'opus',
      rate: 48_000,
      skipped: content.readUInt16LE(10),
      headers: 1,
      comment: [],
      samples: 0,
    };
  if (name.startsWith('\x01vorbis'))
    return {
      codec: 'vorbis',
      rate: Math.max(1, content.readUInt32LE(12)),
      skipped: 0,
      headers: 1,
      comment: [],
      samples: 0,
    };
  if (name.startsWith('\x80theora') || name.startsWith('Speex') || name.startsWith('\x7fFLAC'))
    throw new FileFault(
      'là tệp Ogg mã hóa kiểu Theora, Speex hay FLAC mà nhiều trình duyệt không phát. Hãy xuất lại thành MP3, M4A hay MP4.',
    );
  return undefined;
}

/** Pages of the comment are held until it is whole, then emptied and signed anew where they said something. */
function takeHeader(stream: Stream, page: OggPage): Piece[] {
  const first = page.packets[0];
  if (!first) throw makeCutFault(kind, 'có trang rỗng trong phần đầu');
  stream.comment.push({ page, from: first.from, to: first.to });
  if (stream.comment.reduce((sum, { from, to }) => sum + to - from, 0) > maxComment)
    throw makeCutFault(kind, 'phần ghi chú dài bất thường');
  if (!first.isEnded) return [];
  stream.headers = 0;
  const parts = stream.comment;
  const packet = Buffer.concat(parts.map(({ page: { content }, from, to }) => content.subarray(from, to)));
  if (isPlainComment(packet, stream.codec)) return parts.map(({ page: { at, to } }) => ({ from: at, to }));
  const clean = clearComments(packet, stream.codec);
  let done = 0;
  return parts.map(({ page: each, from, to }) => {
    const bytes = Buffer.from(each.bytes);
    clean.copy(bytes, each.head + from, done, done + to - from);
    done += to - from;
    return { bytes: signPage(bytes) };
  });
}
