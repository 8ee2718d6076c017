import { demuxers, type PlayableExtension } from '#contract/media-formats.ts';
import { describeDispute } from '../picture/open-picture.ts';
import { FileRefusal } from '../reading/file-refusal.ts';
import { probeFormat } from './probe-format.ts';

interface SuspectFile {
  input: string;
  /** What our own reader found it to be. */
  extension: PlayableExtension;
  name: string;
}

/**
 * Refuses a recording or film that another program takes for another format than our own reader does: each would hear or
 * see something else. Asked where this machine has ffprobe.
 */
export async function refuseDisguise({ input, extension, name }: SuspectFile): Promise<void> {
  const claimed = demuxers[extension];
  const found = await probeFormat(input);
  if (found !== undefined && found !== claimed) throw new FileRefusal(describeDispute(name));
}
