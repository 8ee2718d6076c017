import { sql } from '@payloadcms/db-postgres';
import type { Connection } from '../../platform/database/transaction.ts';

/** How far partners have been told of a hand-over. */
export interface DeliveryCounts {
  /** Partners that were to be told. */
  partners: number;
  /** That have it. */
  delivered: number;
  /** That will be told, or told again. */
  waiting: number;
  /** That could not be told, and are not told again by themselves. */
  failed: number;
  /** When the last of them had it, as ISO time; null when nobody has. */
  lastAt: string | null;
}

/**
 * Deliveries of each of these hand-overs; those of nobody are absent. What a withdrawal overtook is not counted: the
 * partner is told of that instead.
 */
export async function countDeliveries(
  connection: Connection,
  releases: readonly number[],
): Promise<Map<number, DeliveryCounts>> {
  if (releases.length === 0) return new Map();
  const { rows } = await connection.execute(sql`
    SELECT release_id, count(*)::int AS partners,
      (count(*) FILTER (WHERE status = 'delivered'))::int AS delivered,
      (count(*) FILTER (WHERE status IN ('held', 'waiting')))::int AS waiting,
      (count(*) FILTER (WHERE status = 'failed'))::int AS failed,
      max(finished_at) FILTER (WHERE status = 'delivered') AS last_at
    FROM partner_deliveries
    WHERE release_id IN (SELECT value::bigint FROM jsonb_array_elements_text(${JSON.stringify(releases)}::jsonb))
      AND status <> 'superseded'
    GROUP BY release_id`);
  return new Map(
    rows.map((row) => [
      Number(row.release_id),
      {
        partners: Number(row.partners),
        delivered: Number(row.delivered),
        waiting: Number(row.waiting),
        failed: Number(row.failed),
        lastAt: row.last_at ? new Date(String(row.last_at)).toISOString() : null,
      },
    ]),
  );
}
