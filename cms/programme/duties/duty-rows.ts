import { sql } from '@payloadcms/db-postgres';
import { fromWallClock } from '#contract/newsroom-clock.ts';
import { deepestTree } from '../reach/is-in-tree.ts';

type Query = ReturnType<typeof sql>;

/**
 * Every unit with each unit above it, itself included, as rows `closure (unit, above)`; begins a `WITH RECURSIVE`.
 * @param whom a condition on `units` that says whose way up is wanted
 */
export function closureOf(whom: Query): Query {
  return sql`closure (unit, above, steps) AS (
    SELECT units.id, units.id, 0 FROM units WHERE ${whom}
    UNION ALL
    SELECT c.unit, u.parent_id, c.steps + 1 FROM closure c JOIN units u ON u.id = c.above
      WHERE u.parent_id IS NOT NULL AND c.steps < ${deepestTree}
  )`;
}

/** First and last moment of a year in Việt Nam. */
export function yearBounds(year: number): { start: string; end: string } {
  const newYear = (of: number): string => fromWallClock(`${of}-01-01T00:00:00`);
  return { start: newYear(year), end: newYear(year + 1) };
}

/**
 * What units owe in a year, as rows `duties (unit, what, type, model_type, minimum)`: of several plans that ask the same of
 * a unit, the one that asks most counts. Needs `closure`. @param which a condition on `plans` as `p`
 */
export function dutiesIn(year: number, which: Query): Query {
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
        AND ${liveIn(year, 'u')}
      GROUP BY c.unit, q.what, q.type, q.model_type_id
  )`;
}

/** That a unit, under the name that it has in the question, is public and exists at some time in the year. */
export function liveIn(year: number, unit: 'u' | 'units'): Query {
  const { start, end } = yearBounds(year);
  const table = sql.identifier(unit);
  return sql`${table}._status = 'published' AND (${table}."from" IS NULL OR ${table}."from" < ${end}::timestamptz)
    AND (${table}."to" IS NULL OR ${table}."to" >= ${start}::timestamptz)`;
}

/**
 * What was done in a year, as rows `counted (unit, what, type, model_type, n)`, and how far it meets what is owed, as rows
 * `met (unit, what, type, model_type, minimum, done)`. Needs `tree (unit)` and `duties`.
 */
export function doneIn(year: number): Query {
  const { start, end } = yearBounds(year);
  return sql`facts AS (
    SELECT r.unit_id AS unit, 'registered' AS what, r.type::text AS type, r.model_type_id AS model_type
      FROM registrations r JOIN tree ON tree.unit = r.unit_id
      WHERE r.year = ${year} AND r.state = 'accepted'
    UNION ALL
    SELECT e.unit_id, 'recognised', e.type::text, e.model_type_id
      FROM exemplars e JOIN tree ON tree.unit = e.unit_id
      WHERE e._status = 'published' AND EXISTS (
        SELECT FROM recognitions x WHERE x.exemplar_id = e.id AND x.state = 'confirmed'
          AND x.date >= ${start}::timestamptz AND x.date < ${end}::timestamptz)
  ),
  counted AS (SELECT unit, what, type, model_type, count(*)::int AS n FROM facts GROUP BY 1, 2, 3, 4),
  met AS (
    SELECT d.unit, d.what, d.type, d.model_type, d.minimum, coalesce(sum(c.n), 0)::int AS done
      FROM duties d LEFT JOIN counted c ON c.unit = d.unit AND c.what = d.what
        AND (d.type IS NULL OR c.type = d.type) AND (d.model_type IS NULL OR c.model_type = d.model_type)
      GROUP BY d.unit, d.what, d.type, d.model_type, d.minimum
  )`;
}
