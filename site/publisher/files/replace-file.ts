import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

let counter = 0;

/**
 * Puts content at a path in one step: readers see the old file or the whole new one, never a part.
 * @param temporary folder of the half-written file, on the same file system; cleared by whoever owns it at start
 * @param mode rights of a new file, before the umask
 * @param durable survives a power cut when this returns; without it, only a kill of the process
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  { temporary, durable = false, mode = 0o666 }: { temporary: string; durable?: boolean; mode?: number },
): void {
  const half = join(temporary, `${process.pid}-${(counter += 1)}`);
  try {
    writeWhole(half, content, { durable, mode });
    renameInto(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  if (durable) syncFolder(dirname(path));
}

/** Makes names in a folder (new files, renames) survive a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeWhole(
  path: string,
  content: string | Uint8Array,
  { durable, mode }: { durable: boolean; mode: number },
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const handle = openSync(path, 'w', mode);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    if (durable) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The folder is made only when it is missing: most often it is there. */
function renameInto(half: string, path: string): void {
  try {
    renameSync(half, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    renameSync(half, path);
  }
}
