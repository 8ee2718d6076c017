import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import { handOverTables, publishedSequence, publishedSequenceObject } from './hand-over-tables.ts';

/** Adds the tables of the hand-over to the schema, so that migrations make them and never drop them. */
export const addHandOverTables: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, ...handOverTables };
  // Drizzle finds a sequence among all that the schema exports; Payload's schema has no place of its own for them.
  const enums: unknown = { ...schema.enums, [publishedSequence]: publishedSequenceObject };
  return { ...schema, tables: tables as typeof schema.tables, enums: enums as typeof schema.enums };
};

/** Child tables that Payload searches by their parent without an index on it. */
const childTable = /_(?:texts|rels|locales)$/;

/** Gives every child table an index on its parent; without it a list scans the whole table. */
export const indexParents: PostgresSchemaHook = ({ adapter, schema }) => {
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    if (!childTable.test(name)) continue;
    const parent = ['parent', '_parentID', 'parentID'].find((column) => column in table.columns);
    if (!parent || Object.values(table.indexes ?? {}).some(({ on }) => on === parent || on[0] === parent))
      continue;
    table.indexes = { ...table.indexes, parentOnly: { name: `${name}_parent_only_idx`, on: parent } };
  }
  return schema;
};
