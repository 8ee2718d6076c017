import { sql } from '@payloadcms/db-postgres';
import type { Payload, SanitizedCollectionConfig } from 'payload';
import type { Searched } from './document-words.ts';
import { entryTable } from './entry-table.ts';
import { addEntries, wordRules } from './keep-entries.ts';
import { getSearched } from './with-search.ts';

const atOnce = 100;
const entries = sql.identifier(entryTable);

interface Batch {
  /** Documents that are left after it. */
  left: number;
  milliseconds: number;
}

interface FillOptions {
  /** Told after each batch; the next one waits for it. */
  onBatch?: (batch: Batch) => Promise<void>;
}

/** Documents of a collection whose words are not kept yet. */
interface Lack {
  config: SanitizedCollectionConfig;
  searched: Searched;
  ids: string[];
}

/**
 * Looks through every document whose words are not kept yet, or by older rules, the newest first, and forgets those of
 * documents that are gone: after an upgrade, and after whatever wrote past the CMS. Documents may be written meanwhile.
 * @returns how many documents were looked through
 */
export async function fillEntries(payload: Payload, { onBatch }: FillOptions = {}): Promise<number> {
  const lacks: Lack[] = [];
  for (const { config } of Object.values(payload.collections)) {
    const searched = getSearched(config);
    if (searched) lacks.push({ config, searched, ids: await findLacking(payload, config) });
  }
  const total = lacks.reduce((sum, { ids }) => sum + ids.length, 0);
  let left = total;
  for (const { config, searched, ids } of lacks)
    for (let at = 0; at < ids.length; at += atOnce) {
      const begun = performance.now();
      const batch = ids.slice(at, at + atOnce);
      await fillDocuments(payload, config, searched, batch);
      left -= batch.length;
      await onBatch?.({ left, milliseconds: performance.now() - begun });
    }
  return total;
}

async function findLacking(
  payload: Payload,
  { slug, timestamps }: SanitizedCollectionConfig,
): Promise<string[]> {
  const { drizzle, tableNameMap } = payload.db;
  const table = sql.identifier(tableNameMap.get(slug.replaceAll('-', '_')) ?? slug);
  await drizzle.execute(sql`
    DELETE FROM ${entries} entry WHERE collection = ${slug}
      AND NOT EXISTS (SELECT FROM ${table} WHERE ${table}.id = entry.document)`);
  const { rows } = await drizzle.execute(sql`
    SELECT id FROM ${table} WHERE NOT EXISTS (
      SELECT FROM ${entries} WHERE document = ${table}.id AND NOT is_newest AND rules = ${wordRules})
    ${timestamps ? sql`ORDER BY created_at DESC` : sql``}`);
  return rows.map(({ id }) => String(id));
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
  const docs = [
    ...(newest.docs as { id: string }[]).map((doc) => ({ doc, isNewest: true })),
    ...(stored.docs as { id: string }[]).map((doc) => ({ doc, isNewest: false })),
  ];
  await addEntries(payload.db.drizzle, slug, searched, docs);
}
