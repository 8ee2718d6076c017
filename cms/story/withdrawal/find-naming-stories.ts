import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest, Where } from 'payload';
import { publishedTable } from '#contract/hand-over.ts';
import type { Exemplar, Story } from '../../payload-types.ts';
import type { LiveUse } from '../../checks/consent/live-uses.ts';
import { toUseRow } from '../../checks/consent/queue-rows.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { toLocalized } from '../../documents/fields/localized.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { QueueRow } from '../../checks/queue.ts';
import { toPattern } from './naming.ts';

/** Something else on the site that mentions a name, with where it is edited. */
export type Elsewhere = Pick<QueueRow, 'title' | 'href'>;

interface Naming {
  /** Stories that link the profile, in their newest or in their public text, with all their siblings. */
  linked: Story[];
  /** Stories whose public text mentions a name without a link. */
  mentioned: Story[];
  elsewhere: Elsewhere[];
}

/**
 * What has to do with an exemplar. A mention is found by the names of the profile in every language and by others that
 * are known, in any spelling of their marks.
 * @param names by which the person is also known
 */
export async function findNamingStories(
  req: PayloadRequest,
  exemplar: Exemplar,
  names: readonly string[],
): Promise<Naming> {
  const linking = await findPublic(req, sql`kind = 'story' AND document->'exemplars' ? ${exemplar.id}`);
  const newest = await findStories(req, { exemplars: { in: [exemplar.id] } });
  const public_ = await findStories(req, { id: { in: linking.map(({ id }) => id) } });
  const linked = await withSiblings(req, [...newest, ...public_]);
  const own = Object.values(toLocalized(exemplar, 'name'));
  const patterns = [...own, ...names].flatMap((name) => toPattern(name) ?? []);
  if (patterns.length === 0) return { linked, mentioned: [], elsewhere: [] };
  const known = new Set([exemplar.id, ...linked.map(({ id }) => id)]);
  const naming = await findPublic(
    req,
    sql`document::text ~* ${patterns.map((each) => `(?:${each})`).join('|')}`,
  );
  const unknown = naming.filter(({ id }) => !known.has(id));
  const stories = unknown.filter(({ kind }) => kind === 'story').map(({ id }) => id);
  return {
    linked,
    mentioned: await findStories(req, { id: { in: stories } }),
    elsewhere: unknown
      // What becomes of a review is told among the papers of the units: it loses the name by itself, or when it is chosen.
      .filter(({ kind }) => kind !== 'story' && kind !== 'review')
      .map((use) => toUseRow(use, '')),
  };
}

/** What is on the site and as asked. */
async function findPublic(
  req: PayloadRequest,
  condition: ReturnType<typeof sql>,
): Promise<Omit<LiveUse, 'isReading'>[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT kind, document->>'id' AS id,
      coalesce(document->>'title', document->'name'->>'vi', document->'file'->>'source', kind) AS title
    FROM ${sql.identifier(publishedTable)} WHERE state = 'live' AND ${condition}`);
  return rows.map(({ kind, id, title }) => ({
    kind: kind as LiveUse['kind'],
    id: String(id),
    title: String(title),
  }));
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

/** Stories with all their siblings, each once. */
async function withSiblings(req: PayloadRequest, stories: readonly Story[]): Promise<Story[]> {
  const originals = [...new Set(stories.map((story) => getReferenceId(story.translationOf) ?? story.id))];
  if (originals.length === 0) return [];
  const all = await findStories(req, {
    or: [{ id: { in: originals } }, { translationOf: { in: originals } }],
  });
  return [...new Map(all.map((story) => [story.id, story])).values()];
}
