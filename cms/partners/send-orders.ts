import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../platform/database/transaction.ts';
import { readEnvironment } from '../platform/environment/environment.ts';
import { refusal } from '../platform/refusals/refusal.ts';

/** The event that is sent to try whether a partner hears us. */
export const trialEvent = 'test';

/** Sends a partner something to try, also one who is paused. @returns id of the delivery */
export async function sendTrial(req: PayloadRequest, partner: string): Promise<string> {
  const connection = await getConnection(req);
  const data = { note: 'Tin gửi thử. / A test event.', site: readEnvironment().publicUrl };
  const payload = JSON.stringify({ type: trialEvent, timestamp: new Date().toISOString(), data });
  const { rows } = await connection.execute(sql`
    WITH event AS (INSERT INTO partner_events (type, payload) VALUES (${trialEvent}, ${payload}) RETURNING id)
    INSERT INTO partner_deliveries (event_id, partner_id, status)
    SELECT event.id, ${partner}::uuid, 'waiting' FROM event RETURNING id`);
  return String(rows[0]?.id);
}

/** Sends a delivery once more, under the same id. @throws 404, 409 when nothing is left of it or it is under way */
export async function replay(req: PayloadRequest, partner: string, delivery: string): Promise<void> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT d.status, e.payload IS NULL AS is_gone FROM partner_deliveries d JOIN partner_events e ON e.id = d.event_id
    WHERE d.id = ${delivery}::uuid AND d.partner_id = ${partner}::uuid`);
  const [found] = rows;
  if (!found) throw refusal(404, 'Không còn lần gửi này trong nhật ký.');
  if (found.is_gone === true)
    throw refusal(409, 'Bài đã gỡ nên không gửi lại tin này. Đối tác được báo bằng tin gỡ bài.');
  const { rows: sent } = await connection.execute(sql`
    UPDATE partner_deliveries SET status = 'waiting', next_at = now(), finished_at = NULL, first_tried_at = NULL,
      attempts = 0
    WHERE id = ${delivery}::uuid AND status IN ('delivered', 'failed') RETURNING id`);
  if (sent.length === 0) throw refusal(409, 'Tin này đang chờ gửi.');
}

/** Nothing is sent to a partner until somebody resumes; what he is to be told waits. */
export async function pausePartner(req: PayloadRequest, partner: string): Promise<void> {
  const connection = await getConnection(req);
  const reason = `${req.user?.name ?? 'Hệ thống'} tạm dừng.`;
  await connection.execute(sql`
    INSERT INTO partner_states AS s (partner_id, paused_at, pause_reason)
    VALUES (${partner}::uuid, now(), ${reason})
    ON CONFLICT (partner_id) DO UPDATE SET paused_at = coalesce(s.paused_at, now()),
      pause_reason = coalesce(s.pause_reason, excluded.pause_reason)`);
}

/** What waited goes at once, and with it what was given up while the partner did not answer. */
export async function resumePartner(req: PayloadRequest, partner: string): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    UPDATE partner_deliveries d SET status = 'waiting', next_at = now(), finished_at = NULL, first_tried_at = NULL,
      attempts = 0
    FROM partner_events e, partner_states s
    WHERE d.partner_id = ${partner}::uuid AND d.article IS NOT NULL AND e.id = d.event_id AND e.payload IS NOT NULL
      AND s.partner_id = d.partner_id
      AND (d.status = 'waiting' OR (d.status = 'failed' AND d.finished_at >= s.failing_since))`);
  await connection.execute(sql`
    UPDATE partner_states SET paused_at = NULL, pause_reason = NULL, failing_since = NULL, failures = 0,
      retry_at = NULL, problem = NULL
    WHERE partner_id = ${partner}::uuid`);
}
