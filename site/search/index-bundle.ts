import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchCharacters } from './fold-for-search.ts';
import { hashFile } from '../files/verified-files.ts';
import type { SearchRecord } from './index-record.ts';

/** Ready-made interfaces that Pagefind adds to every bundle; ours needs only the engine. */
const unneeded = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/**
 * Writes a Pagefind bundle into a folder that appears only when it is whole.
 * @returns SHA-256 of each of its files, base64url, by its path below the folder
 * @throws when Pagefind refuses a record
 */
export async function writeBundle(
  folder: string,
  records: AsyncIterable<SearchRecord>,
): Promise<Record<string, string>> {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const { index, errors } = await createIndex({
    includeCharacters: searchCharacters,
    writePlayground: false,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for await (const record of records) check(await index.addCustomRecord(record), record.url);
    check(await index.writeFiles({ outputPath: half }), folder);
  } finally {
    await index.deleteIndex();
  }
  for (const name of readdirSync(half)) if (unneeded.test(name)) rmSync(join(half, name));
  const files = await hashFiles(half);
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
  return files;
}

async function hashFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const stats = statSync(join(folder, name));
    if (stats.isFile()) files[name] = await hashFile(join(folder, name), stats.size);
  }
  return files;
}

/** Ends Pagefind's process, and with it the memory it took. It starts again with the next bundle. */
export async function closePagefind(): Promise<void> {
  await close();
}

function check({ errors }: { errors: string[] }, subject: string): void {
  if (errors.length) throw new Error(`Pagefind refused ${subject}: ${errors.join(' ')}`);
}
