import { sql } from '@payloadcms/db-postgres';
import { deepestTree } from '../reach/is-in-tree.ts';

/**
 * Every unit with each unit above it, itself included, as rows `closure (unit, above)`; begins a `WITH RECURSIVE`.
 * @param whom a condition on `units` that says whose way up is wanted
 */
export function closureOf(whom: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`closure (unit, above, steps) AS (
    SELECT units.id, units.id, 0 FROM units WHERE ${whom}
    UNION ALL
    SELECT c.unit, u.parent_id, c.steps + 1 FROM closure c JOIN units u ON u.id = c.above
      WHERE u.parent_id IS NOT NULL AND c.steps < ${deepestTree}
  )`;
}

/** First and last moment of a year in Việt Nam. */
export function yearBounds(year: number): { start: string; end: string } {
  return { start: `${year}-01-01T00:00:00+07:00`, end: `${year + 1}-01-01T00:00:00+07:00` };
}

/**
 * What units owe in a year, as rows `duties (unit, what, type, model_type, minimum)`: of several plans that ask the same of
 * a unit, the one that asks most counts. Needs `closure`. @param which a condition on `plans` as `p`
 */
export function dutiesIn(year: number, which: ReturnType<typeof sql>): ReturnType<typeof sql> {
  const { start, end } = yearBounds(year);
  return sql`duties AS (
    SELECT c.unit, q.what::text AS what, q.type::text AS type, q.model_type_id AS model_type,
        max(q.minimum)::int AS minimum
      FROM plans p
      JOIN plans_quotas q ON q._parent_id = p.id
      JOIN closure c ON c.above = p.unit_id
      JOIN units u ON u.id = c.unit
      WHERE ${which}
        AND p."from" < ${end}::timestamptz AND (p."to" IS NULL OR p."to" >= ${start}::timestamptz)
        AND (q.year IS NULL OR q.year = ${year})
        AND (q.unit_id = c.unit OR (q.unit_id IS NULL AND q.level::text = u.level::text))
        AND (u."from" IS NULL OR u."from" < ${end}::timestamptz)
        AND (u."to" IS NULL OR u."to" >= ${start}::timestamptz)
      GROUP BY c.unit, q.what, q.type, q.model_type_id
  )`;
}
