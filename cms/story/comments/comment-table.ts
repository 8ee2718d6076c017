import { sql } from '@payloadcms/db-postgres';
import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import { index, pgTable, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core';

export const commentTable = 'story_comments';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/**
 * What colleagues say about a text. They stand beside its versions, so that no version, preview or page carries them.
 * `block` is the id of a paragraph or block, `title` or `summary`, or empty for the text as a whole; `quote` is what stood
 * there then. An answer has the first comment of its thread in `thread`.
 */
const comments = pgTable(
  commentTable,
  {
    id: uuid('id').primaryKey().defaultRandom(),
    story_id: uuid('story_id').notNull(),
    thread: uuid('thread'),
    block: text('block').notNull(),
    quote: text('quote').notNull(),
    text: text('text').notNull(),
    author_id: uuid('author_id').notNull(),
    mentions: uuid('mentions').array().notNull().default([]),
    created_at: time('created_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    resolved_at: time('resolved_at'),
    resolved_by: uuid('resolved_by'),
  },
  (table) => [
    index('story_comments_story_idx').on(table.story_id, table.created_at),
    index('story_comments_mentions_idx').using('gin', table.mentions),
  ],
);

/** Adds the table of comments to the schema, so that migrations make it and never drop it. */
export const addCommentTable: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, [commentTable]: comments };
  return { ...schema, tables: tables as typeof schema.tables };
};
