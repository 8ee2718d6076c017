import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import {
  boolean,
  customType,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core';

/** Name of the table in which documents are looked up by their words. */
export const entryTable = 'search_entries';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * One row for what is stored of a document, and for one with drafts another for its newest version: whoever asks for
 * drafts looks into that alone, whoever does not into the other, as with the documents themselves.
 */
const searchEntries = pgTable(
  entryTable,
  {
    document: uuid('document').notNull(),
    is_newest: boolean('is_newest').notNull(),
    collection: text('collection').notNull(),
    title: tsvector('title').notNull(),
    words: tsvector('words').notNull(),
    /** By which rules the words were found: see `wordRules`. */
    rules: smallint('rules').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.document, table.is_newest] }),
    // Words are to be found by the next question, which would read through what waits to be sorted in.
    index('search_entries_words_idx').using('gin', table.words).with({ fastupdate: false }),
  ],
);

/** Adds the table to the schema, so that migrations make it and never drop it. */
export const addSearchTable: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, [entryTable]: searchEntries };
  return { ...schema, tables: tables as typeof schema.tables };
};
