import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  documentSchema,
  type DocumentKind,
  type DocumentOf,
  type PublicDocument,
} from '#contract/document.ts';
import { CommandError } from '../commands/command-error.ts';

/** An edition on disk: contract documents, and the files that its media name. */
export interface StoredEdition {
  documents: readonly PublicDocument[];
  /** Folder that `file.source` of media starts from. */
  mediaDir: string;
}

/** Reads and checks every document below `<folder>/documents`. @throws CommandError that names the file */
export async function readEdition(folder: string): Promise<StoredEdition> {
  const root = resolve(folder);
  const files = globSync('documents/**/*.json', { cwd: root }).toSorted();
  if (files.length === 0) throw new CommandError(`Không có tài liệu nào trong “${join(root, 'documents')}”.`);
  const documents: PublicDocument[] = [];
  for (const file of files) documents.push(parse(file, await readFile(join(root, file), 'utf8')));
  return { documents, mediaDir: join(root, 'media') };
}

function parse(file: string, json: string): PublicDocument {
  const result = documentSchema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new CommandError(`Tài liệu “${file}” sai ở ${issue?.path.join('.') || 'gốc'}: ${issue?.message}`);
}

export function selectKind<K extends DocumentKind>(
  documents: readonly PublicDocument[],
  kind: K,
): DocumentOf<K>[] {
  return documents.filter((document): document is DocumentOf<K> => document.kind === kind);
}

/** Documents in an order in which each comes after the one it points to. */
export function orderByParent<T extends { id: string }>(
  documents: readonly T[],
  getParent: (document: T) => string | undefined,
): T[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const ordered = new Set<T>();
  const add = (document: T, below: ReadonlySet<string>) => {
    const parent = byId.get(getParent(document) ?? '');
    if (parent && !below.has(parent.id)) add(parent, new Set([...below, document.id]));
    ordered.add(document);
  };
  for (const document of documents) add(document, new Set([document.id]));
  return [...ordered];
}
