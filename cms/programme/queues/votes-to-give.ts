import { sql } from '@payloadcms/db-postgres';
import { mostRows, type Queue } from '../../checks/queue.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { getConnection } from '../../platform/database/transaction.ts';

/** Reviews in whose council the user sits, and about some of whose candidates he has not voted. */
export const votesToGive: Queue = {
  id: 'cho-ban-bo-phieu',
  title: 'Chờ bạn bỏ phiếu',
  roles: permissions['review.vote'],
  async find(req) {
    const connection = await getConnection(req);
    const { rows } = await connection.execute(sql`
      SELECT r.id, r.name, count(*)::int AS left_over
        FROM reviews r
        JOIN reviews_council m ON m._parent_id = r.id AND m.person_id::text = ${req.user?.id ?? ''}
        JOIN reviews_candidates c ON c._parent_id = r.id AND c.dropped_on IS NULL
        WHERE r.state = 'closed' AND NOT EXISTS (
          SELECT 1 FROM reviews_ballots b WHERE b._parent_id = r.id AND b.member = m.id AND b.candidate = c.id)
        GROUP BY r.id, r.name, r.closes_on ORDER BY r.closes_on LIMIT ${mostRows}`);
    return {
      total: rows.length,
      rows: rows.map(({ id, name, left_over: left }) => ({
        title: String(name),
        href: `/admin/collections/reviews/${String(id)}`,
        note: `còn ${String(left)} người, tập thể chưa bỏ phiếu`,
      })),
    };
  },
};
