import type { VideoCodec } from '#contract/media.ts';
import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';
import { clearComments, isPlainComment } from '../sound/vorbis-comment.ts';
import type { Cutter } from './cutter.ts';
import { readChildren, readNumber, readText, type Element } from './elements.ts';
import { ids, neededOfTrack } from './ids.ts';

export interface WebmTrack {
  number: number;
  type: 'video' | 'audio';
  codec: VideoCodec | 'sound';
  /** Pixels as they are shown. */
  width: number;
  height: number;
}

const codecs: Readonly<Record<string, WebmTrack['codec']>> = {
  V_VP8: 'vp8',
  V_VP9: 'vp9',
  V_AV1: 'av1',
  A_OPUS: 'sound',
  A_VORBIS: 'sound',
  // Chromium records these into WebM too.
  'V_MPEG4/ISO/AVC': 'h264',
};
const maxPrivate = 1_000_000;

/** Tracks of pictures and of sound, cleaned; all others are emptied. @throws FileFault when a codec is not played */
export async function readWebmTracks(
  source: ByteSource,
  parent: Element,
  cutter: Cutter,
): Promise<WebmTrack[]> {
  const tracks: WebmTrack[] = [];
  for (const entry of await readChildren(source, parent)) {
    const children = entry.id === ids.track ? await readChildren(source, entry) : [];
    const find = (id: number) => children.find((child) => child.id === id);
    const type = find(ids.trackType) && (await readNumber(source, find(ids.trackType) as Element));
    if (type !== 1 && type !== 2) {
      cutter.empty(entry);
      continue;
    }
    const [number, name] = [find(ids.trackNumber), find(ids.codec)];
    if (!number || !name) throw makeCutFault('tệp WebM', 'có luồng không số, không kiểu mã hóa');
    const codec = await readText(source, name);
    const known = Object.hasOwn(codecs, codec) ? codecs[codec] : undefined;
    if (!known || (known === 'sound') !== (type === 2))
      throw new FileFault(
        `có luồng mã hóa kiểu ${codec.replace(/[^\w/. -]/g, '?').slice(0, 30)} mà trình duyệt không phát. Hãy xuất lại thành MP4 (hình H.264, tiếng AAC).`,
      );
    for (const child of children) if (!neededOfTrack.has(child.id)) cutter.empty(child);
    if (codec === 'A_VORBIS') await cleanVorbis(source, find(ids.codecPrivate), cutter);
    tracks.push({
      number: await readNumber(source, number),
      type: type === 1 ? 'video' : 'audio',
      codec: known,
      ...(await readSize(source, find(ids.video))),
    });
  }
  return tracks;
}

async function readSize(
  source: ByteSource,
  video: Element | undefined,
): Promise<{ width: number; height: number }> {
  if (!video) return { width: 0, height: 0 };
  const children = await readChildren(source, video);
  const read = async (id: number) => {
    const child = children.find((one) => one.id === id);
    return child ? readNumber(source, child) : 0;
  };
  const isInPixels = (await read(ids.displayUnit)) === 0;
  return {
    width: (isInPixels && (await read(ids.displayWidth))) || (await read(ids.pixelWidth)),
    height: (isInPixels && (await read(ids.displayHeight))) || (await read(ids.pixelHeight)),
  };
}

/** Three headers in one, with their lengths before them: the second is the comment. */
async function cleanVorbis(source: ByteSource, element: Element | undefined, cutter: Cutter): Promise<void> {
  if (!element || element.to - element.from > maxPrivate)
    throw makeCutFault('tệp WebM', 'thiếu phần đầu của tiếng');
  const bytes = await source.read(element.from, element.to - element.from);
  const lengths: number[] = [];
  let at = 1;
  for (let index = 0; index < 2; index += 1) {
    let length = 0;
    while (bytes[at] === 255) length += bytes[at++] ?? 0;
    length += bytes[at++] ?? 0;
    lengths.push(length);
  }
  const from = at + (lengths[0] ?? 0);
  const comment = bytes.subarray(from, from + (lengths[1] ?? 0));
  if (!isPlainComment(comment, 'vorbis')) cutter.put(element.from + from, clearComments(comment, 'vorbis'));
}
