import { sql, type PostgresAdapter } from '@payloadcms/db-postgres';
import { getTableColumns, type Column, type SQL, type Table } from '@payloadcms/db-postgres/drizzle';
import { buildQuery } from '@payloadcms/drizzle';
import {
  buildVersionCollectionFields,
  combineQueries,
  type Find,
  type FlattenedField,
  type PaginatedDocs,
  type PayloadRequest,
  type QueryDrafts,
  type Where,
} from 'payload';
import { getConnection } from '../database/transaction.ts';
import { findRanked, type AskedWords } from './ask-words.ts';
import { entryTable } from './entry-table.ts';

type Question = Parameters<Find>[0] | Parameters<QueryDrafts>[0];

interface Place {
  tableName: string;
  fields: FlattenedField[];
  /** Column of the document's id, and the field by which it is asked for. */
  key: 'id' | 'parent';
}

const entries = sql.identifier(entryTable);

/**
 * Makes what fits best come first where words are asked for and nobody chose an order: titles before bodies, as it was
 * written before any other spelling; then the order of the list.
 */
export function findInOrder(adapter: PostgresAdapter): void {
  const { find, queryDrafts } = adapter;
  adapter.find = (async (question: Parameters<Find>[0]) => {
    const asked = findRanked(question.where);
    if (!asked || !question.limit) return find.call(adapter, question);
    const { config } = adapter.payload.collections[question.collection] ?? missing(question.collection);
    const tableName = getTableName(adapter, config.slug, '');
    const place: Place = { tableName, fields: config.flattenedFields, key: 'id' };
    const page = await findPage(adapter, place, question, asked, question.where);
    return fill(page, question, (where) => find.call(adapter, { ...question, ...onlyThese(where) }));
  }) as Find;
  adapter.queryDrafts = (async (question: Parameters<QueryDrafts>[0]) => {
    const asked = findRanked(question.where);
    if (!asked || !question.limit) return queryDrafts.call(adapter, question);
    const { config } = adapter.payload.collections[question.collection] ?? missing(question.collection);
    const tableName = getTableName(adapter, config.slug, adapter.versionsSuffix ?? '_v');
    const fields = buildVersionCollectionFields(adapter.payload.config, config, true);
    const newest = combineQueries({ latest: { equals: true } }, question.where ?? {});
    const place: Place = { tableName, fields, key: 'parent' };
    const page = await findPage(adapter, place, question, asked, newest);
    return fill(page, question, (where) =>
      queryDrafts.call(adapter, { ...question, ...onlyThese({ parent: where.id ?? {} }) }),
    );
  }) as QueryDrafts;
}

interface Page {
  ids: string[];
  total: number;
}

async function findPage(
  adapter: PostgresAdapter,
  { tableName, fields, key }: Place,
  { limit = 10, locale, page = 1, req, sort }: Question,
  { any, exact }: AskedWords,
  where: Where | undefined,
): Promise<Page> {
  const question = { adapter, fields, locale, sort: [sort ?? []].flat(), tableName, where: where ?? {} };
  const built = buildQuery(question as unknown as Parameters<typeof buildQuery>[0]);
  const table = adapter.tables[tableName] as unknown as Table;
  const columns = getTableColumns(table) as Record<string, Column>;
  const matches = joinless(adapter, table, built as unknown as Built);
  const order = (built as unknown as Built).orderBy
    .filter(({ column }) => column.table === table)
    .map(({ column, order }) => order(column));
  const isExact = exact
    ? sql`entry.title @@ ${exact}::tsquery THEN 0 WHEN entry.title @@ ${any}::tsquery THEN 1
        WHEN entry.document IN (SELECT search_documents(${key === 'parent'}, ${exact}::tsquery))`
    : sql`entry.title @@ ${any}::tsquery`;
  const rank = sql`CASE WHEN ${isExact} THEN 2 ELSE 3 END`;
  const connection = await getConnection({ payload: adapter.payload, ...transactionOf(req) });
  const select = (from: SQL) => connection.execute(from);
  const { rows } = await select(sql`
    SELECT ${columns[key]} AS id, count(*) OVER () AS total
    FROM ${table} JOIN ${entries} entry
      ON entry.document = ${columns[key]} AND entry.is_newest = ${key === 'parent'}
    WHERE ${matches}
    ORDER BY ${sql.join([rank, ...order], sql`, `)}
    LIMIT ${limit} OFFSET ${(page - 1) * limit}`);
  return { ids: rows.map(({ id }) => String(id)), total: Number(rows[0]?.total ?? 0) };
}

/** What this file reads of a question that Payload has built. */
interface Built {
  joins: { type?: 'innerJoin' | 'leftJoin'; condition: SQL; table: Table }[];
  orderBy: { column: Column; order: (column: Column) => SQL }[];
  where: SQL | undefined;
}

/** The condition, without the tables that it needs besides, which could show a document twice. */
function joinless(adapter: PostgresAdapter, table: Table, { joins, where }: Built): SQL {
  const condition = where ?? sql`true`;
  if (joins.length === 0) return condition;
  const { id } = getTableColumns(table) as Record<string, Column>;
  let query = adapter.drizzle
    .select({ id: id as never })
    .from(table as never)
    .$dynamic();
  for (const join of joins)
    query = query[join.type ?? 'leftJoin'](join.table as never, join.condition) as never;
  return sql`${id} IN ${query.where(condition)}`;
}

function transactionOf(req: Partial<PayloadRequest> | undefined): Pick<PayloadRequest, 'transactionID'> {
  return req?.transactionID === undefined ? {} : { transactionID: req.transactionID };
}

function onlyThese(where: Where) {
  return { where, page: 1, pagination: false, limit: 0 };
}

/** The documents of a page, in its order. */
async function fill<T>(
  { ids, total }: Page,
  { limit = 10, page = 1 }: Question,
  find: (where: { id: Where[string] }) => Promise<PaginatedDocs<T>>,
): Promise<PaginatedDocs<T>> {
  const { docs } = ids.length > 0 ? await find({ id: { in: ids } }) : { docs: [] };
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (doc: T) => places.get(String((doc as { id?: unknown }).id)) ?? 0;
  const totalPages = Math.ceil(total / limit);
  return {
    docs: docs.toSorted((one, other) => placeOf(one) - placeOf(other)),
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    limit,
    nextPage: page < totalPages ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page > 1 ? page - 1 : null,
    totalDocs: total,
    totalPages,
  };
}

function getTableName(adapter: PostgresAdapter, slug: string, suffix: string): string {
  const snake = slug.replaceAll('-', '_');
  return adapter.tableNameMap.get(suffix ? `_${snake}${suffix}` : snake) ?? missing(slug);
}

function missing(slug: string): never {
  throw new Error(`There is no collection ‘${slug}’.`);
}
