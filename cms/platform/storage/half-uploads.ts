import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** No upload takes longer; commands of the CMS run beside it, so younger files may be somebody's. */
const ABANDONED_MS = 86_400_000;

/** Where uploads lie until they are whole and accepted: on the disk of the data, which is made to hold them. */
export function halfUploadsFolder(dataDir: string): string {
  return join(dataDir, 'half-uploads');
}

/** Deletes what a process that was killed left of uploads. */
export function removeAbandonedUploads(dataDir: string, now = Date.now()): void {
  const folder = halfUploadsFolder(dataDir);
  for (const name of listNames(folder)) {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && now - stats.mtimeMs > ABANDONED_MS) rmSync(path, { recursive: true, force: true });
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
