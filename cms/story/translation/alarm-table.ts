import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import { index, integer, pgTable, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core';

export const alarmTable = 'translation_alarms';

/**
 * Translations that no longer say what their source says: one row a translation, written in the transaction of the save
 * that made it so or mended it. Derived from the stories alone.
 */
const alarms = pgTable(
  alarmTable,
  {
    translation_id: uuid('translation_id').primaryKey(),
    source_id: uuid('source_id').notNull(),
    /** `withdrawn`, `facts`, `wording`, or `source`: the source itself follows an older text. */
    severity: text('severity').notNull(),
    /** Parts of the source that differ. */
    changes: integer('changes').notNull(),
    since: timestamp('since', { withTimezone: true, mode: 'date', precision: 3 }).notNull(),
  },
  (table) => [index('translation_alarms_since_idx').on(table.since)],
);

/** Adds the table of alarms to the schema, so that migrations make it and never drop it. */
export const addAlarmTable: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, [alarmTable]: alarms };
  return { ...schema, tables: tables as typeof schema.tables };
};
