import { close, constants, openSync } from 'node:fs';

/** So many files at most are held open. */
const MOST_HELD = 256;

let held = 0;

/**
 * Takes away a file's name (`take` deletes it or puts another file in its place). A system frees the blocks of a file
 * with its last name, which takes milliseconds on ext4, unless somebody has it open: so it is held open meanwhile, and
 * freed beside the work.
 */
export function freeLater(path: string, take: () => void): void {
  const handle = held < MOST_HELD ? openIfThere(path) : undefined;
  try {
    take();
  } finally {
    if (handle !== undefined) letGo(handle);
  }
}

/** @returns undefined where no file can be opened: it is then freed at once */
function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch {
    return undefined;
  }
}

function letGo(handle: number): void {
  held += 1;
  close(handle, () => (held -= 1));
}
