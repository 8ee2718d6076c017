import { sql } from '@payloadcms/db-postgres';
import type { Connection } from '../../platform/database/transaction.ts';
import { closureOf, doneIn, dutiesIn, liveIn, yearBounds } from '../duties/duty-rows.ts';
import { deepestTree } from '../reach/is-in-tree.ts';

type Query = ReturnType<typeof sql>;

/** How a unit, with all that stand below it, does what it owes in a year. */
export interface BoardRow {
  id: string;
  name: string;
  /** Units that the row sums up, itself included. */
  units: number;
  registered: number;
  /** What the units must register at least, and recognise. */
  registeredMinimum: number;
  recognised: number;
  recognisedMinimum: number;
  /** How many are missing, over all duties: what one unit has too many fills nobody else's gap. */
  missing: number;
  /** Units that owe something still. */
  behind: number;
  waiting: number;
  returned: number;
  withPlan: number;
  withCriteria: number;
}

/** What a row counts. */
export const figures = [
  'units',
  'registered',
  'registeredMinimum',
  'recognised',
  'recognisedMinimum',
  'missing',
  'behind',
  'waiting',
  'returned',
  'withPlan',
  'withCriteria',
] as const satisfies readonly Exclude<keyof BoardRow, 'id' | 'name'>[];

/** How each unit stands, as rows `owed`, `done`, `moving`, `planned` and `guided`, each by `unit`. Needs `met` and `counted`. */
function standingIn(year: number): Query {
  const { start, end } = yearBounds(year);
  return sql`owed AS (
    SELECT unit,
        coalesce(sum(minimum) FILTER (WHERE what = 'registered'), 0)::int AS registered_minimum,
        coalesce(sum(minimum) FILTER (WHERE what = 'recognised'), 0)::int AS recognised_minimum,
        sum(greatest(minimum - done, 0))::int AS missing
      FROM met GROUP BY unit
  ),
  done AS (
    SELECT unit, coalesce(sum(n) FILTER (WHERE what = 'registered'), 0)::int AS registered,
        coalesce(sum(n) FILTER (WHERE what = 'recognised'), 0)::int AS recognised
      FROM counted GROUP BY unit
  ),
  moving AS (
    SELECT unit_id AS unit, (count(*) FILTER (WHERE state = 'submitted'))::int AS waiting,
        (count(*) FILTER (WHERE state = 'returned'))::int AS returned
      FROM registrations WHERE year = ${year} AND state IN ('submitted', 'returned') GROUP BY unit_id
  ),
  planned AS (
    SELECT DISTINCT unit_id AS unit FROM plans WHERE state = 'issued'
      AND "from" < ${end}::timestamptz AND ("to" IS NULL OR "to" >= ${start}::timestamptz)
  ),
  guided AS (
    SELECT DISTINCT unit_id AS unit FROM criteria_sets WHERE _status = 'published' AND scope = 'unit'
      AND ("from" IS NULL OR "from" < ${end}::timestamptz) AND ("to" IS NULL OR "to" >= ${start}::timestamptz)
  )`;
}

/**
 * The figures of a part of the tree of units, in one question to the database.
 * @param tops a condition on `units` that says which units have rows
 * @param isAlone whether a row is of the unit alone, without those below it
 */
export async function findBoardRows(
  connection: Connection,
  year: number,
  tops: Query,
  isAlone: boolean,
): Promise<BoardRow[]> {
  const { rows } = await connection.execute(sql`
    WITH RECURSIVE tree (unit, top, steps) AS (
      SELECT units.id, units.id, 1 FROM units WHERE ${tops} AND ${liveIn(year, 'units')}
      UNION ALL
      SELECT u.id, t.top, t.steps + 1 FROM tree t JOIN units u ON u.parent_id = t.unit
        WHERE t.steps < ${isAlone ? 0 : deepestTree} AND ${liveIn(year, 'u')}
    ),
    ${closureOf(sql`units.id IN (SELECT unit FROM tree)`)},
    ${dutiesIn(year, sql`p.state = 'issued'`)},
    ${doneIn(year)},
    ${standingIn(year)}
    SELECT t.top AS id, (SELECT name FROM units WHERE id = t.top) AS name, count(*)::int AS units,
        coalesce(sum(done.registered), 0)::int AS registered,
        coalesce(sum(owed.registered_minimum), 0)::int AS "registeredMinimum",
        coalesce(sum(done.recognised), 0)::int AS recognised,
        coalesce(sum(owed.recognised_minimum), 0)::int AS "recognisedMinimum",
        coalesce(sum(owed.missing), 0)::int AS missing,
        (count(*) FILTER (WHERE owed.missing > 0))::int AS behind,
        coalesce(sum(moving.waiting), 0)::int AS waiting,
        coalesce(sum(moving.returned), 0)::int AS returned,
        count(planned.unit)::int AS "withPlan", count(guided.unit)::int AS "withCriteria"
      FROM tree t
      LEFT JOIN owed ON owed.unit = t.unit LEFT JOIN done ON done.unit = t.unit
      LEFT JOIN moving ON moving.unit = t.unit
      LEFT JOIN planned ON planned.unit = t.unit LEFT JOIN guided ON guided.unit = t.unit
      GROUP BY t.top ORDER BY name`);
  return rows.map(toRow);
}

function toRow(row: Record<string, unknown>): BoardRow {
  const counts = Object.fromEntries(figures.map((name) => [name, Number(row[name])]));
  return { id: String(row.id), name: String(row.name), ...counts } as BoardRow;
}
