import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../platform/database/transaction.ts';
import { logPage, type DeliveryStatus } from './delivery-status.ts';

/** An attempt to send a delivery. */
export interface ListedAttempt {
  at: string;
  milliseconds: number;
  /** HTTP status; null when no answer came. */
  status: number | null;
  problem: string | null;
  /** Beginning of the answer, as text. */
  answer: string | null;
}

/** A line of the log. Times are ISO. */
export interface ListedDelivery {
  id: string;
  /** Place in the log: the next page asks for what is below. */
  event: number;
  type: string;
  /** Title of the article; null for what was sent to try, and once it may not be told. */
  title: string | null;
  status: DeliveryStatus;
  createdAt: string;
  /** When it is tried next; null once it is finished. */
  nextAt: string | null;
  finishedAt: string | null;
  /** Something is left that can be sent again. */
  mayReplay: boolean;
  attempts: ListedAttempt[];
}

const shownAttempts = 5;

/** A page of what a partner was and will be told, the newest first. @param below only events below this one */
export async function readLog(
  req: PayloadRequest,
  partner: string,
  below?: number,
): Promise<ListedDelivery[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT d.id, d.event_id, e.type, e.payload::jsonb->'data'->>'title' AS title, d.status, d.created_at, d.next_at,
      d.finished_at, e.payload IS NOT NULL AS may_replay,
      (SELECT coalesce(json_agg(a ORDER BY a.id DESC), '[]'::json) FROM
        (SELECT id, at, milliseconds, status_code, problem, answer FROM partner_attempts
         WHERE delivery_id = d.id ORDER BY id DESC LIMIT ${shownAttempts}) a) AS attempts
    FROM partner_deliveries d JOIN partner_events e ON e.id = d.event_id
    WHERE d.partner_id = ${partner}::uuid AND d.event_id < ${below ?? Number.MAX_SAFE_INTEGER}
    ORDER BY d.event_id DESC LIMIT ${logPage}`);
  return rows.map(toListed);
}

interface AttemptRow extends Omit<ListedAttempt, 'status'> {
  status_code: number | null;
}

function toListed(row: Record<string, unknown>): ListedDelivery {
  const status = row.status as DeliveryStatus;
  const isOpen = status === 'held' || status === 'waiting';
  return {
    id: String(row.id),
    event: Number(row.event_id),
    type: String(row.type),
    title: typeof row.title === 'string' ? row.title : null,
    status,
    createdAt: toTime(row.created_at),
    nextAt: isOpen ? toTime(row.next_at) : null,
    finishedAt: row.finished_at ? toTime(row.finished_at) : null,
    mayReplay: row.may_replay === true && !isOpen,
    attempts: (row.attempts as AttemptRow[]).map(({ at, milliseconds, status_code, problem, answer }) => ({
      at: toTime(at),
      milliseconds,
      status: status_code,
      problem,
      answer,
    })),
  };
}

function toTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
