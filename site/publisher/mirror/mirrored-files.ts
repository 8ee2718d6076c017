import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguageCode } from '#contract/languages.ts';
import { searchFolder } from '../../edition/search-layout.ts';
import { toPageFile } from '../plan/address-file.ts';
import { getPageRank } from '../release/page-order.ts';
import type { Release } from '../release/release.ts';

/** A file of the released site that belongs into the copy. */
export interface MirroredFile {
  /** Path below the release, and key in the bucket. */
  file: string;
  /** Another one when the content is another one. */
  version: string;
  /** Files of lower rank are there before others that lead to them. */
  rank: number;
}

/** What pages ask for is there before them. */
const ASSET_RANK = -1;
/** What names the parts of a language's index comes after them. */
const START = /\/tim\/start\.bin$/;
/** Forms beside pages: a bucket would not choose among them. */
const COMPRESSED = /\.(?:br|gz)$/;
/** For our own server, which answers 301 and 410 with it. */
const INTERNAL = new Set(['status.json']);

/** Everything that a server of static files would hand out of a release: pages by their manifest, the rest as it lies. */
export async function listMirrored(release: Release): Promise<MirroredFile[]> {
  const files: MirroredFile[] = [];
  for (const [address, { hash, size }] of release.manifest.records()) {
    const file = toPageFile(address);
    if (size >= 0 && !INTERNAL.has(file)) files.push({ file, version: hash, rank: getPageRank(address) });
  }
  const pages = new Set(files.map(({ file }) => file));
  for await (const file of listOthers(release.folder)) {
    if (pages.has(file) || INTERNAL.has(file)) continue;
    const found = await statIfThere(join(release.folder, file));
    if (!found) continue;
    const rank = START.test(`/${file}`) ? getPageRank('/rss.xml') : ASSET_RANK;
    files.push({ file, version: `${found.size} ${found.mtimeMs}`, rank });
  }
  return files.sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1));
}

/** Folders of pages are left out: there are tens of thousands of them, and the manifest knows what is in them. */
async function* listOthers(folder: string): AsyncIterable<string> {
  for (const item of await readdir(folder, { withFileTypes: true })) {
    if (!item.isDirectory()) {
      if (!COMPRESSED.test(item.name)) yield item.name;
    } else if (isLanguageCode(item.name)) {
      yield* listBelow(folder, searchFolder(item.name).slice(1, -1));
    } else yield* listBelow(folder, item.name);
  }
}

async function* listBelow(folder: string, path: string): AsyncIterable<string> {
  let items;
  try {
    items = await readdir(join(folder, path), { withFileTypes: true });
  } catch (error) {
    // A language without an index, or a part of it that was replaced while this looked.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (const item of items) {
    // A part of an index that is being deleted.
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) yield* listBelow(folder, `${path}/${item.name}`);
    else if (!COMPRESSED.test(item.name)) yield `${path}/${item.name}`;
  }
}

async function statIfThere(path: string): Promise<{ size: number; mtimeMs: number } | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
