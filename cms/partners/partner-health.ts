import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../platform/database/transaction.ts';

/** How it goes with telling a partner. Times are ISO. */
export interface PartnerHealth {
  partner: string;
  lastSuccessAt: string | null;
  failingSince: string | null;
  failures: number;
  /** Of the last failure, in Vietnamese. */
  problem: string | null;
  pausedAt: string | null;
  pauseReason: string | null;
  /** Deliveries that will be sent, or sent again. */
  waiting: number;
  /** Given up. */
  failed: number;
  /** When each live key was made, the newest first. */
  keys: string[];
}

/** Health of every partner, or of one. */
export async function findHealth(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  partner?: string,
): Promise<Map<string, PartnerHealth>> {
  const connection = await getConnection(req);
  const only = partner === undefined ? sql`true` : sql`p.id = ${partner}::uuid`;
  const { rows } = await connection.execute(sql`
    SELECT p.id, s.*,
      (SELECT count(*) FROM partner_deliveries d WHERE d.partner_id = p.id AND d.status IN ('held', 'waiting')) AS waiting,
      (SELECT count(*) FROM partner_deliveries d WHERE d.partner_id = p.id AND d.status = 'failed') AS failed,
      (SELECT coalesce(json_agg(k.created_at ORDER BY k.created_at DESC), '[]'::json) FROM partner_keys k
       WHERE k.partner_id = p.id) AS keys
    FROM partners p LEFT JOIN partner_states s ON s.partner_id = p.id
    WHERE ${only}`);
  return new Map(rows.map((row) => [String(row.id), toHealth(row)]));
}

function toHealth(row: Record<string, unknown>): PartnerHealth {
  return {
    partner: String(row.id),
    lastSuccessAt: toTime(row.last_success_at),
    failingSince: toTime(row.failing_since),
    failures: Number(row.failures ?? 0),
    problem: toText(row.problem),
    pausedAt: toTime(row.paused_at),
    pauseReason: toText(row.pause_reason),
    waiting: Number(row.waiting),
    failed: Number(row.failed),
    keys: (row.keys as string[]).map((time) => new Date(time).toISOString()),
  };
}

function toTime(value: unknown): string | null {
  return value ? new Date(value as string | Date).toISOString() : null;
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
