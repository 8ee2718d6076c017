import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { publishedTable } from '#contract/hand-over.ts';
import { goneStates } from '../../checks/states.ts';
import { getShownMedia } from '../../documents/mapping/shown-media.ts';
import { listRelationPaths } from '../../documents/fields/relation-paths.ts';
import { can } from '../../platform/access/can.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { pages } from '../find-referring.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Ids of the files that are used anywhere: on pages, and in the newest text of what is not withdrawn. Whoever may not read
 * everything is told only what everybody sees. The database keeps what is mentioned where: see the migration
 * `media_mentions`.
 */
export async function findUsed(req: PayloadRequest): Promise<string[]> {
  const connection = await getConnection(req);
  const isWhole = can(req.user, 'story.readAll');
  const { rows } = await connection.execute(
    sql`SELECT id FROM media WHERE id IN (${isWhole ? sql`${live} UNION ALL ${written}` : live})`,
  );
  const used = new Set(rows.map(({ id }) => String(id)));
  if (isWhole) for (const slug of pages) for (const id of await findOnPage(req, slug)) used.add(id);
  return [...used];
}

const live = sql`
  SELECT mentioned FROM media_mentions
  WHERE source = ${publishedTable} AND holder NOT LIKE 'media/%'`;

/** Rows of recordings and captions are tables of their own, and files have no drafts. */
const written = sql`
  SELECT mentioned FROM media_mentions WHERE source IN ('_exemplars_v', '_sections_v')
  UNION ALL SELECT mentioned FROM media_mentions JOIN _stories_v newest ON newest.id::text = holder
    WHERE source = '_stories_v' AND ${stays()}
  UNION ALL SELECT media_id FROM _stories_v_version_recordings recording
    JOIN _stories_v newest ON newest.id = recording._parent_id WHERE newest.latest AND ${stays()}
  UNION ALL SELECT file_id FROM media_captions
  UNION ALL SELECT poster_id FROM media`;

function stays() {
  return sql`newest.version_state::text <> ALL (${sql.param([...goneStates])})`;
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

async function findOnPage(req: PayloadRequest, slug: (typeof pages)[number]): Promise<string[]> {
  const page = req.payload.globals.config.find((each) => each.slug === slug);
  const paths = listRelationPaths(page?.flattenedFields ?? [], 'media');
  if (paths.length === 0) return [];
  return readIds(await req.payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: true, req }));
}

function readIds(value: unknown): string[] {
  return JSON.stringify(value).match(ids) ?? [];
}
