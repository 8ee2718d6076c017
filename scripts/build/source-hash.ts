import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Folders and files inside the sources that a build writes itself. */
const BUILT = new Set(['dist', '.next', '.astro', 'node_modules', 'next-env.d.ts']);

/** SHA-256 over the names and bytes of every file below the given paths: changed sources, changed hash. */
export function hashSources(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of listFiles(root, paths)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function listFiles(root: string, paths: readonly string[]): string[] {
  const patterns = paths.flatMap((path) => [path, `${path}/**/*`]);
  return globSync(patterns, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => BUILT.has(basename(entry.name)),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
