import { sql, type PostgresAdapter } from '@payloadcms/db-postgres';
import { getTableColumns, getTableName, type Column, type SQL } from '@payloadcms/db-postgres/drizzle';
import { readAsked } from './ask-words.ts';

type Contains = (column: Column, value: unknown) => SQL;

const columns = new Set(['search_text', 'version_search_text']);

/** Makes a question for `searchText` one for the words of the document, wherever in a question it stands. */
export function lookUp(adapter: PostgresAdapter): void {
  // Payload's packages bring a copy of Drizzle each, of one version; their objects are of one kind, their types are not.
  const { contains } = adapter.operators as unknown as { contains: Contains };
  const look: Contains = (column, value) =>
    columns.has(column.name) && typeof value === 'string'
      ? hasWords(column, value.slice(1, -1))
      : contains(column, value);
  adapter.operators = { ...adapter.operators, contains: look as never };
}

/** The column that names a document, in its own table or in that of its versions. */
export function getKey(column: Column): { key: Column; isNewest: boolean } {
  const { id, parent } = getTableColumns(column.table) as unknown as Record<string, Column | undefined>;
  const isNewest = column.name === 'version_search_text';
  const key = isNewest ? parent : id;
  if (!key) throw new Error(`The table ‘${getTableName(column.table)}’ names no document.`);
  return { key, isNewest };
}

function hasWords(column: Column, value: string) {
  const { any } = readAsked(value);
  if (any === '') return sql`false`;
  const { key, isNewest } = getKey(column);
  return sql`${key} IN (SELECT search_documents(${isNewest}, ${any}::tsquery))`;
}
