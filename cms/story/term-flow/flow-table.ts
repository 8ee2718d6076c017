import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import { index, jsonb, pgTable, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core';

export const flowTable = 'term_flow';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/**
 * Documents whose newest draft is not public yet, one row each; what is public as it stands has none. It stands beside
 * the documents, so that no save, restore or import can write it. `subject` is `<collection>/<id>`, for a global
 * `<slug>/<slug>`; `hash` is of the newest draft, `version` the one that was submitted, `writers` are the ids of those
 * who changed it since it last went out.
 */
const flows = pgTable(
  flowTable,
  {
    subject: text('subject').primaryKey(),
    state: text('state').notNull(),
    hash: text('hash').notNull(),
    writers: jsonb('writers').notNull().default([]),
    version: uuid('version'),
    submitted_by: uuid('submitted_by'),
    note: text('note').notNull().default(''),
    changed_at: time('changed_at').notNull(),
  },
  (table) => [index('term_flow_state_idx').on(table.state, table.changed_at)],
);

/** Adds the table of the flow to the schema, so that migrations make it and never drop it. */
export const addFlowTable: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, [flowTable]: flows };
  return { ...schema, tables: tables as typeof schema.tables };
};
