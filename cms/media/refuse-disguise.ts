import { open } from 'node:fs/promises';
import { demuxers, type Demuxer, type PlayableExtension } from '#contract/media-formats.ts';
import { isMp3 } from './check-mp3.ts';
import { describeDispute } from './open-picture.ts';
import { FileRefusal } from './outside/file-refusal.ts';
import { probeFormat } from './probe-format.ts';

interface SuspectFile {
  input: string;
  /** What the first bytes say that it is. */
  extension: PlayableExtension;
  name: string;
}

/**
 * Refuses a recording or film that somebody else takes for another format than its first bytes say: each program would
 * hear or see something else.
 * @param container what the parser of its measures calls it, where it could tell; asked where there is no ffprobe
 */
export async function refuseDisguise(
  { input, extension, name }: SuspectFile,
  container: string | undefined,
): Promise<void> {
  const claimed = demuxers[extension];
  const found = (await probeFormat(input)) ?? fromContainer(container) ?? claimed;
  const isSound = claimed !== 'mp3' || (await hasFrames(input));
  if (found !== claimed || !isSound) throw new FileRefusal(describeDispute(name));
}

async function hasFrames(input: string): Promise<boolean> {
  const file = await open(input);
  try {
    return await isMp3(file);
  } finally {
    await file.close();
  }
}

/** How music-metadata calls containers; the brands of ISO media have many names. */
function fromContainer(container: string | undefined): Demuxer | undefined {
  if (!container) return undefined;
  if (container.startsWith('MPEG')) return 'mp3';
  if (container.startsWith('EBML')) return 'matroska';
  if (container === 'Ogg') return 'ogg';
  return container.startsWith('WAV') ? 'wav' : 'mov';
}
