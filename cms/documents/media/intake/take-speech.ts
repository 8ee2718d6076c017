import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { guardInput } from '#contract/media-formats.ts';
import { takeFile, type TakeFileOptions, type TakenFile } from './take-file.ts';

const run = promisify(execFile);
/** A phone speaks 12 kB a minute; what comes is never longer, and what is made of it never larger. */
const [mostSeconds, mostBytes] = [3_600, 12_000_000];

/**
 * Takes a recording in that somebody spoke into whatever phone he has. What cheap ones write (AMR, also in 3GP) no browser
 * plays: it becomes MP3 where this machine has ffmpeg. Everything else is taken as the library takes it.
 * @throws FileRefusal with the file's name, its fault and what to do
 */
export async function takeSpeech({ input, output, name }: TakeFileOptions): Promise<TakenFile> {
  const format = describePhoneSpeech(await readFile(input));
  const made = `${output}-loi.mp3`;
  const isMade = format !== undefined && (await decode(input, format, made));
  return takeFile({ input: isMade ? made : input, output, name });
}

/** Which demuxer reads it, where it is speech of a phone and nothing else. */
function describePhoneSpeech(bytes: Buffer): 'amr' | 'mov' | undefined {
  if (bytes.toString('latin1', 0, 5) === '#!AMR') return 'amr';
  if (bytes.toString('latin1', 4, 10) !== 'ftyp3g') return undefined;
  const hasSpeech = bytes.includes('samr') || bytes.includes('sawb');
  return hasSpeech && !bytes.includes('vide') ? 'mov' : undefined;
}

/** @returns false where it cannot be decoded, or this machine has no ffmpeg */
async function decode(input: string, format: 'amr' | 'mov', made: string): Promise<boolean> {
  const read = [
    '-nostdin',
    '-hide_banner',
    '-v',
    'error',
    '-threads',
    '1',
    ...guardInput([format]),
    '-f',
    format,
  ];
  const write = [
    '-vn',
    '-sn',
    '-dn',
    '-map_metadata',
    '-1',
    '-t',
    String(mostSeconds),
    '-fs',
    String(mostBytes),
  ];
  const mp3 = ['-ac', '1', '-c:a', 'libmp3lame', '-b:a', '24k', '-f', 'mp3', `file:${made}`];
  try {
    await run('ffmpeg', [...read, '-i', `file:${input}`, ...write, ...mp3]);
    return true;
  } catch (error) {
    const { code } = error as { code?: number | string };
    // It ends with a number when what it reads is broken or cut.
    if (code === 'ENOENT' || typeof code === 'number') return false;
    throw error;
  }
}
