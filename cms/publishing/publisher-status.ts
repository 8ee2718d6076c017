import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { publisherStatusSchema, publisherStatusTable } from '#contract/hand-over.ts';

const longestSilence = 60_000;

/** What is wrong with the publisher, in Vietnamese; nothing when it answered in the last minute without alarms. */
export async function findPublisherTrouble(payload: Payload, now = Date.now()): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT seen_at, alarms FROM ${sql.identifier(publisherStatusTable)} WHERE id = 1`,
  );
  if (!rows[0]) return ['Tiến trình xuất bản chưa chạy lần nào. Hãy báo người quản trị máy chủ.'];
  const { seen_at: seenAt, alarms } = publisherStatusSchema.parse(rows[0]);
  const silence = now - new Date(seenAt).getTime();
  if (silence <= longestSilence) return alarms;
  const minutes = Math.round(silence / 60_000);
  return [`Tiến trình xuất bản im lặng đã ${minutes} phút. Hãy báo người quản trị máy chủ.`, ...alarms];
}
