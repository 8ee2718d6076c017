import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentSchema, type PublicDocument } from '#contract/document.ts';
import type { StoredEdition } from '../demo/stored-edition.ts';
import { recordKinds, storedRecordsSchema, type StoredRecords } from '../demo/stored-records.ts';
import { CommandError } from './command-error.ts';

/** Reads and checks every document below `<folder>/documents`. @throws CommandError that names the file */
export async function readEdition(folder: string): Promise<StoredEdition> {
  const root = resolve(folder);
  const files = globSync('documents/**/*.json', { cwd: root }).toSorted();
  if (files.length === 0) throw new CommandError(`Không có tài liệu nào trong “${join(root, 'documents')}”.`);
  const documents: PublicDocument[] = [];
  for (const file of files) documents.push(parse(file, await readFile(join(root, file), 'utf8')));
  return { documents, mediaDir: join(root, 'media') };
}

/**
 * The records of the units in `<folder>/records`, a file a kind; undefined for an edition that brings none.
 * @throws CommandError that names what is wrong
 */
export async function readRecords(
  folder: string,
): Promise<{ records: StoredRecords; folder: string } | undefined> {
  const root = resolve(folder, 'records');
  if (!existsSync(root)) return undefined;
  const lists = recordKinds.map(async (kind) => {
    const list: unknown = JSON.parse(await readFile(join(root, `${kind}.json`), 'utf8'));
    return [kind, list] as const;
  });
  const result = storedRecordsSchema.safeParse(Object.fromEntries(await Promise.all(lists)));
  if (result.success) return { records: result.data, folder: root };
  const issue = result.error.issues[0];
  throw new CommandError(`Trong “${root}” sai ở ${issue?.path.join('.') || 'gốc'}: ${issue?.message}`);
}

function parse(file: string, json: string): PublicDocument {
  const result = documentSchema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new CommandError(`Tài liệu “${file}” sai ở ${issue?.path.join('.') || 'gốc'}: ${issue?.message}`);
}
