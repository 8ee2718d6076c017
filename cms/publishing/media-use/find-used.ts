import { sql } from '@payloadcms/db-postgres';
import type { CollectionSlug, PayloadRequest, SelectIncludeType } from 'payload';
import { publishedTable } from '#contract/hand-over.ts';
import { goneStates } from '../../checks/states.ts';
import { getShownMedia } from '../../documents/mapping/shown-media.ts';
import { listBodyFields, listRelationPaths } from '../../documents/fields/relation-paths.ts';
import { can } from '../../platform/access/can.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { pages, referring } from '../find-referring.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';

/** Without a group, so that PostgreSQL gives the whole. */
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Ids of all that is used anywhere, files among them: on pages, and in the newest text of what is not withdrawn. Whoever may
 * not read everything is told only what everybody sees.
 */
export async function findUsed(req: PayloadRequest): Promise<string[]> {
  const used = new Set(await findLive(req));
  if (!can(req.user, 'story.readAll')) return [...used];
  for (const slug of referring) for (const id of await findInCollection(req, slug)) used.add(id);
  for (const slug of pages) for (const id of await findOnPage(req, slug)) used.add(id);
  return [...used];
}

/** Ids of all that one text shows, in its newest version and on its page. Nothing for a text that the user may not read. */
export async function findUsedIn(req: PayloadRequest, story: string): Promise<string[]> {
  const newest = await req.payload.findByID({
    collection: 'stories',
    id: story,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (!newest) return [];
  const published = await findPublished(req, 'story', story);
  const live = published?.state === 'live' && published.document ? getShownMedia(published.document) : [];
  return [...new Set([...readIds(newest), ...live])];
}

async function findLive(req: PayloadRequest): Promise<string[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT DISTINCT found[1] AS id
    FROM ${sql.identifier(publishedTable)}, regexp_matches(document::text, ${ids.source}, 'g') AS all_found(found)
    WHERE state = 'live' AND key NOT LIKE 'media/%'`);
  return rows.map((row) => String(row.id));
}

async function findInCollection(req: PayloadRequest, slug: CollectionSlug): Promise<string[]> {
  const { config } = req.payload.collections[slug];
  const paths = listRelationPaths(config.flattenedFields, 'media');
  const inBodies = await findInBodies(req, slug);
  if (paths.length === 0) return inBodies;
  const { docs } = await req.payload.find({
    collection: slug,
    where: slug === 'stories' ? { state: { not_in: [...goneStates] } } : {},
    select: toSelect(paths) as never,
    draft: Boolean(config.versions?.drafts),
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const found = docs as unknown as Record<string, unknown>[];
  return [...inBodies, ...found.flatMap(({ id: _own, ...doc }) => readIds(doc))];
}

async function findOnPage(req: PayloadRequest, slug: (typeof pages)[number]): Promise<string[]> {
  const page = req.payload.globals.config.find((each) => each.slug === slug);
  const paths = listRelationPaths(page?.flattenedFields ?? [], 'media');
  if (paths.length === 0) return [];
  return readIds(await req.payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: true, req }));
}

/** All ids in the newest bodies of a collection. */
async function findInBodies(req: PayloadRequest, slug: CollectionSlug): Promise<string[]> {
  const { flattenedFields, versions } = req.payload.collections[slug].config;
  const connection = await getConnection(req);
  const table = slug.replaceAll('-', '_');
  const found: string[] = [];
  for (const field of listBodyFields(flattenedFields)) {
    const [from, body] = versions?.drafts ? [`_${table}_v`, `version_${field}`] : [table, field];
    const isNewest = versions?.drafts ? sql`latest` : sql`true`;
    const stays =
      slug === 'stories' ? sql`version_state::text <> ALL (${sql.param([...goneStates])})` : sql`true`;
    const { rows } = await connection.execute(sql`
      SELECT DISTINCT found[1] AS id
      FROM ${sql.identifier(from)}, regexp_matches(${sql.identifier(body)}::text, ${ids.source}, 'g') AS all_found(found)
      WHERE ${isNewest} AND ${stays}`);
    found.push(...rows.map((row) => String(row.id)));
  }
  return found;
}

/** @example toSelect(['poster', 'captions.file']) → { poster: true, captions: { file: true } } */
function toSelect(paths: readonly string[]): SelectIncludeType {
  const select: SelectIncludeType = {};
  for (const path of paths) {
    const [name = '', ...rest] = path.split('.');
    const known = select[name];
    select[name] =
      rest.length > 0 ? { ...(typeof known === 'object' ? known : {}), ...toSelect([rest.join('.')]) } : true;
  }
  return select;
}

function readIds(value: unknown): string[] {
  return JSON.stringify(value).match(ids) ?? [];
}
