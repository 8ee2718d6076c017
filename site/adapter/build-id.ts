import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const name = 'build-id.txt';

/** Writes the hash of everything built below `dist` beside the server's entry. */
export async function hashBuild(dist: URL): Promise<void> {
  const root = fileURLToPath(dist);
  const home = join(root, '../..');
  const entries = await Promise.all(
    ['server', 'client'].map((part) => readdir(join(root, part), { recursive: true, withFileTypes: true })),
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile() && entry.name !== name)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    // The same sources give the same id wherever the project stands.
    const content = (await readFile(file, 'latin1')).replaceAll(home, '');
    hash.update(`${file.slice(root.length)}\0${content}\0`, 'latin1');
  }
  await writeFile(join(root, 'server', name), hash.digest('hex').slice(0, 16));
}
