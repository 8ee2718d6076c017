import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Whether this machine can make other forms of films. */
export async function hasFfmpeg(): Promise<boolean> {
  try {
    await promisify(execFile)('ffmpeg', ['-version']);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
