import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { describeState } from './describe-state.ts';
import { findHealth } from './partner-health.ts';

/** So long a partner may be away before somebody is told; a restart of his server takes less. */
const quietHours = 1;

export interface PartnerAlarm {
  partner: string;
  name: string;
  text: string;
}

/** Partners who are paused, or who have not been reached for an hour. */
export async function findAlarms(payload: Payload): Promise<PartnerAlarm[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT p.id, p.name FROM partners p JOIN partner_states s ON s.partner_id = p.id
    WHERE s.paused_at IS NOT NULL OR s.failing_since <= now() - make_interval(hours => ${quietHours})
    ORDER BY p.name`);
  if (rows.length === 0) return [];
  const health = await findHealth({ payload });
  return rows.flatMap(({ id, name }) => {
    const found = health.get(String(id));
    return found ? [{ partner: String(id), name: String(name), text: describeState(found).text }] : [];
  });
}
