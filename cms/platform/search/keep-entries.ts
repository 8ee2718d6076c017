import { sql } from '@payloadcms/db-postgres';
import type { Connection } from '../database/transaction.ts';
import { getDocumentWords, type Searched } from './document-words.ts';
import { entryTable } from './entry-table.ts';

/** Rises when the words of a document are found by other rules: what is stored by older ones is looked through again. */
export const wordRules = 1;

interface Entry {
  collection: string;
  document: string;
  /** True for the newest version of a document that has drafts. */
  isNewest: boolean;
}

const table = sql.identifier(entryTable);

/** Writes down what a document is found by, in place of what it was found by. */
export async function keepEntry(
  connection: Connection,
  { collection, document, isNewest }: Entry,
  searched: Searched,
  doc: object,
): Promise<void> {
  const { title, words } = getDocumentWords(searched, doc);
  await connection.execute(sql`
    INSERT INTO ${table} (document, is_newest, collection, title, words, rules)
    VALUES (${document}::uuid, ${isNewest}, ${collection}, ${toVector(title)}, ${toVector(words)}, ${wordRules})
    ON CONFLICT (document, is_newest) DO UPDATE
    SET title = excluded.title, words = excluded.words, rules = excluded.rules`);
}

interface Stored {
  doc: { id: string };
  isNewest: boolean;
}

/**
 * Writes down what documents are found by of which that is not kept yet by these rules. What somebody wrote meanwhile
 * stays: it is newer than what was read.
 */
export async function addEntries(
  connection: Connection,
  collection: string,
  searched: Searched,
  docs: readonly Stored[],
): Promise<void> {
  const rows = docs.map(({ doc, isNewest }) => {
    const { title, words } = getDocumentWords(searched, doc);
    return { document: doc.id, is_newest: isNewest, title: title.join(' '), words: words.join(' ') };
  });
  await connection.execute(sql`
    INSERT INTO ${table} AS entry (document, is_newest, collection, title, words, rules)
    SELECT document, is_newest, ${collection},
      array_to_tsvector(array_remove(string_to_array(title, ' '), '')),
      array_to_tsvector(array_remove(string_to_array(words, ' '), '')), ${wordRules}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (document uuid, is_newest boolean, title text, words text)
    ON CONFLICT (document, is_newest) DO UPDATE
    SET title = excluded.title, words = excluded.words, rules = excluded.rules
    WHERE entry.rules <> excluded.rules`);
}

/** Forgets what documents were found by. */
export async function dropEntries(connection: Connection, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  await connection.execute(sql`
    DELETE FROM ${table} WHERE document = ANY(string_to_array(${documents.join(',')}, ',')::uuid[])`);
}

function toVector(words: readonly string[]) {
  return sql`array_to_tsvector(array_remove(string_to_array(${words.join(' ')}, ' '), ''))`;
}
