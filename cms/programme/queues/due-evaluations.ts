import { sql } from '@payloadcms/db-postgres';
import { newsroomZone } from '#contract/newsroom-clock.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { getToday } from '../../checks/consent/today.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { deepestTree } from '../reach/is-in-tree.ts';
import { isBound } from '../reach/keep-in-reach.ts';

/** Recognised exemplars are looked at again half a year after the recognition, and then when the last evaluation says. */
const firstMonths = 6;

/** Public exemplars of the user's units whose effect is to be looked at again, those that wait longest first. */
export const dueEvaluations: Queue = {
  id: 'toi-han-danh-gia',
  title: 'Tới hạn đánh giá',
  roles: permissions['evaluation.write'],
  async find(req) {
    const { user } = req;
    const home = getReferenceId(user?.unit);
    if (!user || (isBound(user) && !home)) return { total: 0, rows: [] };
    const today = getToday();
    const connection = await getConnection(req);
    const { rows } = await connection.execute(sql`
      WITH RECURSIVE tree AS (
        SELECT id, 0 AS steps FROM units WHERE ${home && isBound(user) ? sql`id = ${home}::uuid` : sql`TRUE`}
        UNION
        SELECT u.id, t.steps + 1 FROM tree t JOIN units u ON u.parent_id = t.id
          WHERE ${isBound(user) && user.role !== 'focal'} AND t.steps < ${deepestTree}
      ),
      last AS (
        SELECT DISTINCT ON (exemplar_id) exemplar_id, verdict::text AS verdict, next_due
          FROM evaluations ORDER BY exemplar_id, date DESC, created_at DESC
      ),
      due AS (
        SELECT e.id, e.name, l.exemplar_id IS NULL AS "isFirst",
            CASE WHEN l.exemplar_id IS NULL
              THEN (SELECT max(x.date) + make_interval(months => ${firstMonths}) FROM recognitions x
                WHERE x.exemplar_id = e.id AND x.state = 'confirmed')
              WHEN l.verdict <> 'stop' THEN l.next_due END AS day
          FROM exemplars e LEFT JOIN last l ON l.exemplar_id = e.id
          WHERE e._status = 'published' AND e.unit_id IN (SELECT id FROM tree)
      )
      SELECT id, name, "isFirst", to_char(day AT TIME ZONE ${newsroomZone}, 'YYYY-MM-DD') AS day,
          count(*) OVER ()::int AS total
        FROM due WHERE to_char(day AT TIME ZONE ${newsroomZone}, 'YYYY-MM-DD') <= ${today}
        ORDER BY due.day, name LIMIT ${mostRows}`);
    return {
      total: Number(rows[0]?.total ?? 0),
      rows: rows.map(({ id, name, isFirst, day }) => ({
        title: String(name ?? ''),
        href: `/admin/collections/evaluations/create?dien-hinh=${String(id)}`,
        note: `${isFirst ? 'Chưa đánh giá lần nào' : 'Hẹn'} · ${showDay(String(day))}`,
      })),
    };
  },
};
