import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { hubFeedTable } from '#contract/hand-over.ts';
import { readEnvironment } from '../platform/environment/environment.ts';
import { describeState } from './describe-state.ts';
import { findHealth } from './partner-health.ts';

/** So long a partner may be away before somebody is told; a restart of his server takes less. */
const quietHours = 1;

export interface PartnerAlarm {
  /** Id; absent for the WebSub hub. */
  partner?: string;
  name: string;
  text: string;
}

/** Partners who are paused, or who have not been reached for an hour. */
export async function findAlarms(payload: Payload): Promise<PartnerAlarm[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT p.id, p.name FROM partners p JOIN partner_states s ON s.partner_id = p.id
    WHERE s.paused_at IS NOT NULL OR s.failing_since <= now() - make_interval(hours => ${quietHours})
    ORDER BY p.name`);
  const hub = await findHubAlarms(payload);
  if (rows.length === 0) return hub;
  const health = await findHealth({ payload });
  const partners = rows.flatMap(({ id, name }) => {
    const found = health.get(String(id));
    return found ? [{ partner: String(id), name: String(name), text: describeState(found).text }] : [];
  });
  return [...partners, ...hub];
}

async function findHubAlarms(payload: Payload): Promise<PartnerAlarm[]> {
  if (!readEnvironment().hub) return [];
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT count(*)::int AS feeds, max(problem) AS problem FROM ${sql.identifier(hubFeedTable)}
    WHERE told_hash IS DISTINCT FROM hash AND problem IS NOT NULL
      AND first_tried_at <= now() - make_interval(hours => ${quietHours})`);
  const feeds = Number(rows[0]?.feeds);
  return feeds > 0
    ? [
        {
          name: 'Trạm WebSub',
          text: `${feeds} nguồn tin đã đổi mà chưa báo được. ${String(rows[0]?.problem)}`,
        },
      ]
    : [];
}
