import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest, Where } from 'payload';
import { publishedTable } from '#contract/release.ts';
import type { Exemplar, Story } from '../payload-types.ts';
import { getConnection } from '../database/transaction.ts';
import { getReferenceId } from '../fields/reference.ts';

/** A shorter name would be found in words that have nothing to do with it. */
const shortestName = 4;

/**
 * Stories that have to do with an exemplar: those that link the profile, in their newest or in their public text, with all
 * their language versions; and those whose public text mentions the name without a link.
 */
export async function findNamingStories(
  req: PayloadRequest,
  exemplar: Exemplar,
): Promise<{ linked: Story[]; mentioned: Story[] }> {
  const public_ = await findPublic(req, sql`document->'exemplars' ? ${exemplar.id}`);
  const newest = await findStories(req, { exemplars: { in: [exemplar.id] } });
  const linked = await withVersions(req, [...newest, ...(await findStories(req, { id: { in: public_ } }))]);
  const name = exemplar.name ?? '';
  if (name.length < shortestName) return { linked, mentioned: [] };
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
  const naming = await findPublic(req, sql`document::text ILIKE ${pattern}`);
  const known = new Set(linked.map(({ id }) => id));
  const mentioned = await findStories(req, { id: { in: naming.filter((id) => !known.has(id)) } });
  return { linked, mentioned };
}

/** Ids of texts on the site whose public document is as asked. */
async function findPublic(req: PayloadRequest, condition: ReturnType<typeof sql>): Promise<string[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT document->>'id' AS id FROM ${sql.identifier(publishedTable)}
    WHERE kind = 'story' AND state = 'live' AND ${condition}`);
  return rows.map(({ id }) => String(id));
}

async function findStories(req: PayloadRequest, where: Where): Promise<Story[]> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where,
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}

/** Stories with all their language versions, each once. */
async function withVersions(req: PayloadRequest, stories: readonly Story[]): Promise<Story[]> {
  const originals = [...new Set(stories.map((story) => getReferenceId(story.translationOf) ?? story.id))];
  if (originals.length === 0) return [];
  const all = await findStories(req, {
    or: [{ id: { in: originals } }, { translationOf: { in: originals } }],
  });
  return [...new Map(all.map((story) => [story.id, story])).values()];
}
