import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { publisherStatusSchema, publisherStatusTable } from '#contract/hand-over.ts';

const longestSilence = 60_000;

/** What the publisher says of itself, in the words of whoever runs it. */
interface PublisherTrouble {
  /** Nothing goes out: it never ran, or has not answered for a minute. */
  isSilent: boolean;
  alarms: string[];
}

/** What is wrong with the publisher, in Vietnamese; nothing when it answered in the last minute without alarms. */
export async function findPublisherTrouble(payload: Payload, now = Date.now()): Promise<PublisherTrouble> {
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT seen_at, alarms FROM ${sql.identifier(publisherStatusTable)} WHERE id = 1`,
  );
  if (!rows[0])
    return {
      isSilent: true,
      alarms: ['Tiến trình xuất bản chưa chạy lần nào. Hãy báo người quản trị máy chủ.'],
    };
  const { seen_at: seenAt, alarms } = publisherStatusSchema.parse(rows[0]);
  const silence = now - new Date(seenAt).getTime();
  if (silence <= longestSilence) return { isSilent: false, alarms };
  const minutes = Math.round(silence / 60_000);
  const silent = `Tiến trình xuất bản im lặng đã ${minutes} phút. Hãy báo người quản trị máy chủ.`;
  return { isSilent: true, alarms: [silent, ...alarms] };
}
