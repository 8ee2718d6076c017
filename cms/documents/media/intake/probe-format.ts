import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { demuxers, guardInput, type Demuxer } from '#contract/media-formats.ts';

const run = promisify(execFile);
const answerShape = z.object({ format: z.object({ format_name: z.string() }) });

/** Every format that the library keeps: ffprobe may choose among these, and opens no other. */
const all = [...new Set(Object.values(demuxers))];

/**
 * What ffprobe takes a file of the working folder for.
 * @returns ‘other’ for what is none of the formats that are kept; undefined where it cannot tell, or this machine has no
 * ffprobe
 */
export async function probeFormat(input: string): Promise<Demuxer | 'other' | undefined> {
  try {
    const shown = ['-show_entries', 'format=format_name', '-of', 'json'];
    const quiet = ['-hide_banner', '-v', 'error'];
    const { stdout } = await run('ffprobe', [...quiet, ...guardInput(all), ...shown, `file:${input}`]);
    const names = answerShape.parse(JSON.parse(stdout)).format.format_name.split(',');
    return all.find((demuxer) => names.includes(demuxer)) ?? 'other';
  } catch (error) {
    const { code, stderr = '' } = error as { code?: number | string; stderr?: string };
    if (stderr.includes('not on whitelist')) return 'other';
    // It ends with a number when what it reads is broken or cut.
    if (code === 'ENOENT' || typeof code === 'number') return undefined;
    throw error;
  }
}
