import { sql } from '@payloadcms/db-postgres';
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { getConnection } from '../platform/database/transaction.ts';
import { listBodyFields, listRelationPaths } from '../documents/fields/relation-paths.ts';
import { goneStates, storyStateNames, type StoryState } from '../checks/states.ts';
import { collectionOf, globalOf } from '../documents/mapping/check-document.ts';

/** Collections whose documents are the poorer for losing what they refer to; people lose with their unit what they may do. */
export const referring: readonly CollectionSlug[] = [...Object.values(collectionOf), 'users'];
/** Globals that are pages of the site. */
export const pages = Object.values(globalOf);

/**
 * What refers to a document of the newsroom, published or not, as messages name it: a text with its state. Looked for in
 * the newest text of each. Nothing of the document's own counts, nor texts that were withdrawn or put away: what a person
 * wants forgotten can be deleted after them.
 */
export async function findReferring(req: PayloadRequest, to: CollectionSlug, id: string): Promise<string[]> {
  const names: string[] = [];
  for (const slug of referring) names.push(...(await findInCollection(req, slug, { to, id })));
  for (const slug of pages) {
    const page = req.payload.globals.config.find((each) => each.slug === slug);
    const paths = listRelationPaths(page?.flattenedFields ?? [], to);
    const document: unknown = paths.length
      ? await req.payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: true, req })
      : {};
    const values = paths.flatMap((path) => (document as Record<string, unknown>)[path]);
    if (values.includes(id)) names.push(`trang “${String(page?.label)}”`);
  }
  return names;
}

interface Target {
  to: CollectionSlug;
  id: string;
}

async function findInCollection(
  req: PayloadRequest,
  slug: CollectionSlug,
  { to, id }: Target,
): Promise<string[]> {
  const { config } = req.payload.collections[slug];
  const conditions: Where[] = listRelationPaths(config.flattenedFields, to).map((path) => ({
    [path]: { in: [id] },
  }));
  const inBodies = await findInBodies(req, config, id);
  if (inBodies.length) conditions.push({ id: { in: inBodies } });
  if (conditions.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: slug,
    where: {
      and: [
        { or: conditions },
        ...(slug === to ? [{ id: { not_equals: id } }] : []),
        ...(slug === 'stories' ? [{ state: { not_in: [...goneStates] } }] : []),
      ],
    },
    draft: Boolean(config.versions?.drafts),
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map((doc) => describe(config, doc as unknown as Record<string, unknown>));
}

/** Ids of documents in whose newest body the id stands. */
async function findInBodies(
  req: PayloadRequest,
  { slug, versions, flattenedFields }: SanitizedCollectionConfig,
  id: string,
): Promise<string[]> {
  const connection = await getConnection(req);
  const table = slug.replaceAll('-', '_');
  const found: string[] = [];
  for (const field of listBodyFields(flattenedFields)) {
    const { rows } = await connection.execute(
      versions?.drafts
        ? sql`SELECT parent_id AS id FROM ${sql.identifier(`_${table}_v`)}
            WHERE latest AND ${sql.identifier(`version_${field}`)}::text LIKE ${`%"${id}"%`}`
        : sql`SELECT id FROM ${sql.identifier(table)} WHERE ${sql.identifier(field)}::text LIKE ${`%"${id}"%`}`,
    );
    found.push(...rows.map((row) => String(row.id)));
  }
  return found;
}

/** @example 'bài “Già làng hiến đất” (Đang viết)' */
function describe({ labels, admin }: SanitizedCollectionConfig, doc: Record<string, unknown>): string {
  const kind = typeof labels.singular === 'string' ? labels.singular.toLowerCase() : '';
  const state = storyStateNames[doc.state as StoryState] as string | undefined;
  const title = doc[admin.useAsTitle ?? 'id'] || 'chưa có tên';
  return `${kind} “${String(title)}”${state ? ` (${state})` : ''}`;
}

const mostNames = 10;

/** Names in a sentence, the first ones in full. */
export function joinNames(names: readonly string[]): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` và ${more} nơi khác` : '');
}
