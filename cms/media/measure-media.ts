import { readFile } from 'node:fs/promises';
import { parseFile, type IAudioMetadata } from 'music-metadata';
import type { PlayableExtension } from '#contract/media-formats.ts';
import { refuseDisguise } from './refuse-disguise.ts';

export interface Measures {
  /** Seconds, to a hundredth. */
  duration?: number;
  /** Pixels of a film. */
  width?: number;
  height?: number;
}

interface MeasureOptions {
  /** Name of the file in the folder of the work. */
  input: string;
  /** What its first bytes say that it is. */
  extension: PlayableExtension;
  /** What its owner calls it. */
  name: string;
}

/**
 * Duration of a recording or film, and the size of a film's picture, where the file tells them.
 * @throws FileRefusal when it is not what it seems to be
 */
export async function measureMedia(options: MeasureOptions): Promise<Measures> {
  const { input, extension } = options;
  const format = await readFormat(input);
  await refuseDisguise(options, format?.container);
  const duration = format?.duration ? { duration: Math.round(format.duration * 100) / 100 } : {};
  const isFilm = extension === 'mp4' || extension === 'webm';
  return { ...duration, ...(isFilm ? await measurePicture(input, extension, format?.trackInfo ?? []) : {}) };
}

/** A file that plays may still have a header that the parser does not know; it is then without a duration. */
async function readFormat(input: string): Promise<IAudioMetadata['format'] | undefined> {
  try {
    return (await parseFile(input, { duration: true, skipCovers: true })).format;
  } catch {
    return undefined;
  }
}

async function measurePicture(
  input: string,
  extension: PlayableExtension,
  tracks: IAudioMetadata['format']['trackInfo'],
): Promise<Measures> {
  const video = tracks.find((track) => track.video?.pixelWidth)?.video;
  if (video?.pixelWidth && video.pixelHeight) return { width: video.pixelWidth, height: video.pixelHeight };
  return extension === 'mp4' ? readTrackHeader(await readFile(input)) : {};
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
