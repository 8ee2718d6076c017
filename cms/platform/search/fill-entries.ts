import { sql } from '@payloadcms/db-postgres';
import type { Payload, SanitizedCollectionConfig } from 'payload';
import type { Searched } from './document-words.ts';
import { entryTable } from './entry-table.ts';
import { keepEntry, wordRules } from './keep-entries.ts';
import { getSearched } from './with-search.ts';

const atOnce = 100;
const entries = sql.identifier(entryTable);

/**
 * Looks through every document whose words are not kept yet, or by older rules, and forgets those of documents that are
 * gone: after an upgrade, and after whatever wrote past the CMS.
 * @returns how many documents were looked through
 */
export async function fillEntries(payload: Payload): Promise<number> {
  let filled = 0;
  for (const { config } of Object.values(payload.collections)) {
    const searched = getSearched(config);
    if (searched) filled += await fillCollection(payload, config, searched);
  }
  return filled;
}

async function fillCollection(
  payload: Payload,
  config: SanitizedCollectionConfig,
  searched: Searched,
): Promise<number> {
  const { drizzle, tableNameMap } = payload.db;
  const table = sql.identifier(tableNameMap.get(config.slug.replaceAll('-', '_')) ?? config.slug);
  await drizzle.execute(sql`
    DELETE FROM ${entries} entry WHERE collection = ${config.slug}
      AND NOT EXISTS (SELECT FROM ${table} WHERE ${table}.id = entry.document)`);
  const { rows } = await drizzle.execute(sql`
    SELECT id FROM ${table} WHERE NOT EXISTS (
      SELECT FROM ${entries} WHERE document = ${table}.id AND NOT is_newest AND rules = ${wordRules})`);
  const ids = rows.map(({ id }) => String(id));
  for (let at = 0; at < ids.length; at += atOnce)
    await fillDocuments(payload, config, searched, ids.slice(at, at + atOnce));
  return ids.length;
}

async function fillDocuments(
  payload: Payload,
  { slug, versions }: SanitizedCollectionConfig,
  searched: Searched,
  ids: string[],
): Promise<void> {
  const all = { collection: slug, limit: 0, pagination: false } as const;
  const newest = versions?.drafts
    ? await payload.db.queryDrafts({ ...all, where: { parent: { in: ids } } })
    : { docs: [] };
  const stored = await payload.db.find({ ...all, where: { id: { in: ids } } });
  for (const [isNewest, { docs }] of [
    [true, newest],
    [false, stored],
  ] as const)
    for (const doc of docs as { id: string }[])
      await keepEntry(payload.db.drizzle, { collection: slug, document: doc.id, isNewest }, searched, doc);
}
