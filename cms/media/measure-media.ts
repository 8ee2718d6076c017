import { readFile } from 'node:fs/promises';
import { parseBuffer, parseFile, type IAudioMetadata } from 'music-metadata';
import type { FileKind } from './file-types.ts';

export interface Measures {
  /** Seconds, to a hundredth. */
  duration?: number;
  /** Pixels of a film. */
  width?: number;
  height?: number;
}

/** Duration of a recording or film, and the size of a film's picture, where the file tells them. */
export async function measureMedia(source: string | Buffer, kind: FileKind): Promise<Measures> {
  if (kind.type !== 'video' && kind.type !== 'audio') return {};
  const options = { duration: true, skipCovers: true };
  try {
    const { format } =
      typeof source === 'string'
        ? await parseFile(source, options)
        : await parseBuffer(source, { mimeType: kind.mimeType }, options);
    const duration = format.duration ? { duration: Math.round(format.duration * 100) / 100 } : {};
    return {
      ...duration,
      ...(kind.type === 'video' ? await measurePicture(source, kind, format.trackInfo) : {}),
    };
  } catch {
    // A file that plays may still have a header that the parser does not know; it is then without a duration.
    return {};
  }
}

async function measurePicture(
  source: string | Buffer,
  kind: FileKind,
  tracks: IAudioMetadata['format']['trackInfo'],
): Promise<Measures> {
  const video = tracks.find((track) => track.video?.pixelWidth)?.video;
  if (video?.pixelWidth && video.pixelHeight) return { width: video.pixelWidth, height: video.pixelHeight };
  if (kind.extension !== 'mp4') return {};
  return readTrackHeader(typeof source === 'string' ? await readFile(source) : source);
}

/** Width and height of the largest track header (`tkhd`) of an MP4 file: its last eight bytes, as 16.16 numbers. */
function readTrackHeader(bytes: Buffer): Measures {
  let best: Measures = {};
  for (let at = bytes.indexOf('tkhd'); at >= 4; at = bytes.indexOf('tkhd', at + 4)) {
    const end = at - 4 + bytes.readUInt32BE(at - 4);
    if (end > bytes.length || end - at < 84) continue;
    const width = bytes.readUInt32BE(end - 8) >>> 16;
    const height = bytes.readUInt32BE(end - 4) >>> 16;
    if (width * height > (best.width ?? 0) * (best.height ?? 0)) best = { width, height };
  }
  return best;
}
