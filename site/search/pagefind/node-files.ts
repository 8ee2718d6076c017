import { readFile } from 'node:fs/promises';
import type { OpenPagefind, PagefindFiles } from '../engine/pagefind-search.ts';

const built = new URL('../../dist/', import.meta.url);

/** Where the built site keeps Pagefind's files for Node. */
export function nodeFiles(dist: URL): { folder: URL; script: URL; wasm: URL } {
  const folder = new URL('search/', dist);
  return { folder, script: new URL('pagefind.mjs', folder), wasm: new URL('pagefind.wasm', folder) };
}

/** Pagefind for Node. @throws when the site is not built */
export async function readPagefind(): Promise<PagefindFiles> {
  const { script, wasm } = nodeFiles(built);
  const { open } = (await import(script.href)) as { open: OpenPagefind };
  return { open, wasm: await readFile(wasm) };
}
