import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import { getTableColumns, type Table } from '@payloadcms/db-postgres/drizzle';

/** Name of the collation that sorts as Vietnamese does; made by a migration of its own. */
export const vietnameseCollation = 'vietnamese';

/** Columns that programs read and nobody sorts a list by: ids, addresses, secrets, hashes. */
const technical = /(?:^|_)(?:uuid|id|slug|hash|salt|token|key|url|path|prefix|code)$/;

/**
 * Gives every column of text the Vietnamese order, so that lists and pickers sort by it wherever they sort: An, Ân, Ấn, bà,
 * Dân, Đà. It is part of the column's type: migrations that are generated carry it for new columns too.
 */
export const collateColumns: PostgresSchemaHook = ({ schema }) => {
  for (const table of Object.values(schema.tables)) {
    for (const column of Object.values(getTableColumns(table as unknown as Table))) {
      if (column.getSQLType() !== 'varchar' || technical.test(column.name)) continue;
      Object.defineProperty(column, 'getSQLType', {
        value: () => `varchar COLLATE "${vietnameseCollation}"`,
      });
    }
  }
  return schema;
};
