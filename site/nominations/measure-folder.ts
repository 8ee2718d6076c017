import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that a folder takes on the disk with all that is in it; what goes meanwhile takes none. */
export async function measureFolder(path: string): Promise<number> {
  const own = await stat(path).catch(ignoreGone);
  if (!own) return 0;
  if (!own.isDirectory()) return own.blocks * 512;
  let bytes = own.blocks * 512;
  for (const name of (await readdir(path).catch(ignoreGone)) ?? [])
    bytes += await measureFolder(join(path, name));
  return bytes;
}

function ignoreGone(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
