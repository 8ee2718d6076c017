import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { publishedTable } from '#contract/hand-over.ts';
import { firstSearchAliases, searchAliasesSchema, type SearchAliasGroup } from '#contract/search-aliases.ts';

/** How long a change may take to reach the search boxes of the CMS. */
const freshMs = 3_000;

interface Known {
  until: number;
  groups: Promise<readonly SearchAliasGroup[]>;
}

const known = new WeakMap<Payload, Known>();

/** The aliases that are public: the same that the site looks up. */
export function findAliases(payload: Payload): Promise<readonly SearchAliasGroup[]> {
  const kept = known.get(payload);
  if (kept && kept.until > Date.now()) return kept.groups;
  const groups = readAliases(payload);
  known.set(payload, { until: Date.now() + freshMs, groups });
  groups.catch(() => known.delete(payload));
  return groups;
}

async function readAliases(payload: Payload): Promise<readonly SearchAliasGroup[]> {
  const { id, kind } = firstSearchAliases;
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT document FROM ${sql.identifier(publishedTable)} WHERE key = ${`${kind}/${id}`} AND state = 'live'`,
  );
  const document: unknown = rows[0]?.document;
  return (document ? searchAliasesSchema.parse(document) : firstSearchAliases).groups;
}
