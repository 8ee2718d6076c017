import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import { pgTable, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core';

export const leaseTable = 'story_leases';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }).notNull();

/**
 * Who edits which story: one row a story, so that two who ask at once cannot both get it. `tab` is the window of the
 * browser; `seen_at` is its last heartbeat.
 */
const leases = pgTable(leaseTable, {
  story_id: uuid('story_id').primaryKey(),
  holder_id: uuid('holder_id').notNull(),
  tab: text('tab').notNull(),
  taken_at: time('taken_at'),
  seen_at: time('seen_at'),
});

/** Adds the table of leases to the schema, so that migrations make it and never drop it. */
export const addLeaseTable: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, [leaseTable]: leases };
  return { ...schema, tables: tables as typeof schema.tables };
};
