import { sql } from '@payloadcms/db-postgres';
import { handOverTable } from '#contract/hand-over.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { collectionOf, globalOf } from '../../documents/mapping/check-document.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';

/** What was handed to the publisher and has not arrived: refused with a reason, or on its way for over two minutes. */
export const publishingTrouble: Queue = {
  id: 'chua-len-trang',
  title: 'Xuất bản chưa tới nơi',
  roles: permissions['story.approve'],
  isAlarm: true,
  async find(req) {
    const connection = await getConnection(req);
    const { rows } = await connection.execute(sql`
      SELECT count(*) OVER () AS total, r.document_key, r.queued_at, r.error,
        coalesce(d.document->>'title', d.document->'name'->>'vi', r.document_key) AS title
      FROM ${sql.identifier(handOverTable)} r LEFT JOIN published_documents d ON d.key = r.document_key
      WHERE r.live_at IS NULL AND r.rendered_at IS NULL
        AND (r.error IS NOT NULL OR r.queued_at < now() - interval '2 minutes')
        AND NOT EXISTS (SELECT 1 FROM ${sql.identifier(handOverTable)} later
          WHERE later.document_key = r.document_key AND later.id > r.id)
      ORDER BY r.queued_at LIMIT ${mostRows}`);
    return {
      total: Number(rows[0]?.total ?? 0),
      rows: rows.map((row) => ({
        title: getTitle(String(row.title)),
        href: toHref(String(row.document_key)),
        note: row.error
          ? String(row.error)
          : `giao từ ${formatMoment(row.queued_at as Date)}, chưa thấy trên trang`,
      })),
    };
  },
};

/** Settings and the front page have no title of their own. */
function getTitle(title: string): string {
  if (title === 'home/home') return 'Trang chủ';
  if (title === 'search-aliases/search-aliases') return 'Từ đồng nghĩa khi tìm';
  return title;
}

/** @example toHref('story/1') === '/admin/collections/stories/1' */
function toHref(key: string): string {
  const [kind = '', id = ''] = key.split('/');
  const global = (globalOf as Readonly<Record<string, string>>)[kind];
  if (global) return `/admin/globals/${global}`;
  const collection = (collectionOf as Readonly<Record<string, string>>)[kind] ?? kind;
  return `/admin/collections/${collection}/${id}`;
}
