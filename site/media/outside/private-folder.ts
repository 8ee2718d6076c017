import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names in a private folder: no pattern, no option and no playlist can be hidden in them. */
export const inputName = 'goc';
export const outputName = 'ban';

/** Works on one file in a folder that holds nothing else, and is gone afterwards. @param path where the folder is made */
export async function inPrivateFolder<T>(
  path: string,
  input: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true, mode: 0o700 });
  try {
    const own = join(path, inputName);
    // A copy serves where the file system knows no second name.
    await link(input, own).catch(() => copyFile(input, own));
    return await work(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}
