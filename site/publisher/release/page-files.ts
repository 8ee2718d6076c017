import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Pages, and markers of addresses that moved or went; with their compressed forms. */
const PAGE = /(?:\.html(?:\.br|\.gz)?|_\.\d{3})$/;

/** Files below a folder that are pages or markers of addresses, or compressed forms of such. */
export async function* listPages(root: string, below = ''): AsyncIterable<string> {
  const items = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
  for (const item of items) {
    const path = `${below}${item.name}`;
    if (item.isDirectory()) yield* listPages(root, `${path}/`);
    else if (PAGE.test(item.name)) yield path;
  }
}

/** Folders right below a folder; none where it is missing. */
export function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** Deletes a folder and those above it, up to `root`, that are empty. */
export function removeEmptyFolders(folder: string, root: string): void {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      // Not empty, or gone already: either way there is nothing more to do.
      return;
    }
  }
}
