import { sql } from '@payloadcms/db-postgres';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core';
import { publishedTable, publisherStatusTable, handOverTable } from '#contract/hand-over.ts';

export const publishedSequence = 'published_documents_sequence';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** The tables of the hand-over to the publisher, as `#contract/hand-over.ts` describes them. */
export const handOverTables = {
  [publishedTable]: pgTable(
    publishedTable,
    {
      key: text('key').primaryKey(),
      kind: text('kind').notNull(),
      state: text('state').notNull(),
      document: jsonb('document').notNull(),
      hash: text('hash').notNull(),
      sequence: bigint('sequence', { mode: 'number' }).notNull(),
      changed_at: time('changed_at').notNull().defaultNow(),
    },
    (table) => [
      index('published_documents_sequence_idx').on(table.sequence),
      index('published_documents_kind_state_idx').on(table.kind, table.state),
      check('published_documents_state_check', sql`${table.state} IN ('live', 'withdrawn', 'removed')`),
    ],
  ),
  [handOverTable]: pgTable(
    handOverTable,
    {
      id: bigserial('id', { mode: 'number' }).primaryKey(),
      document_key: text('document_key').notNull(),
      action: text('action').notNull(),
      lane: text('lane').notNull().default('normal'),
      requested_by: text('requested_by'),
      queued_at: time('queued_at')
        .notNull()
        .default(sql`clock_timestamp()`),
      written_at: time('written_at'),
      rendered_at: time('rendered_at'),
      live_at: time('live_at'),
      checked: text('checked'),
      places: jsonb('places').notNull().default({}),
      indexed_at: time('indexed_at'),
      address: text('address'),
      pages: integer('pages'),
      error: text('error'),
      attempts: integer('attempts').notNull().default(0),
    },
    (table) => [
      index('releases_document_key_idx').on(table.document_key, table.id),
      index('releases_pending_idx')
        .on(table.lane, table.id)
        .where(sql`rendered_at IS NULL`),
    ],
  ),
  [publisherStatusTable]: pgTable(publisherStatusTable, {
    id: integer('id').primaryKey(),
    seen_at: time('seen_at').notNull(),
    alarms: jsonb('alarms').notNull().default([]),
  }),
};

/** Order of all changes of public documents. */
export const publishedSequenceObject = pgSequence(publishedSequence, { startWith: 1 });
