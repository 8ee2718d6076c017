import { sql } from '@payloadcms/db-postgres';
import { createHash } from 'node:crypto';
import type { Connection } from '../database/transaction.ts';

/** One line of the log, every value as the text that is hashed. */
export type ChainRow = Record<(typeof hashedColumns)[number], string | null> & { hash: string | null };

/** In this order; the names are those of the export. */
const hashedColumns = [
  'previousHash',
  'sequence',
  'at',
  'action',
  'actorId',
  'actorName',
  'actorRole',
  'address',
  'subjectCollection',
  'subjectId',
  'subjectTitle',
  'detail',
] as const;

export interface ChainReport {
  /** Lines that were checked. */
  count: number;
  /** Hash of the newest line: kept elsewhere, it proves later that nothing before it was changed or cut off. */
  head: string | null;
  /** The first line that does not fit, and why; absent when the chain is whole. */
  problem?: { sequence: string; reason: string };
}

const batch = 5_000;

/** Hash of a line: SHA-256 over its values in order, each as `<bytes>:<text>`, absent ones as `-`. */
export function hashRow(row: ChainRow): string {
  const text = hashedColumns.map((column) => frame(row[column])).join('');
  return createHash('sha256').update(text).digest('hex');
}

function frame(value: string | null): string {
  return value === null ? '-' : `${Buffer.byteLength(value)}:${value}`;
}

/** A head that was seen earlier: after `count` lines the hash was `head`. */
export interface KnownHead {
  count: number;
  head: string;
}

/**
 * Walks the whole chain, from the first line to the newest, and stops at the first that does not fit.
 * @param known heads of earlier checks, kept outside the database: they find lines that were cut off at the end, and a
 *   chain that was made anew
 */
export async function checkChain(
  connection: Connection,
  known: readonly KnownHead[] = [],
): Promise<ChainReport> {
  const expected = new Map(known.map(({ count, head }) => [count, head]));
  let head: string | null = null;
  let count = 0;
  for (;;) {
    const rows = await readChain(connection, count);
    for (const row of rows) {
      const reason = findFault(row, count + 1, head) ?? findSwap(row, expected.get(count + 1));
      if (reason) return { count, head, problem: { sequence: row.sequence ?? '?', reason } };
      head = row.hash;
      count += 1;
    }
    if (rows.length < batch) break;
  }
  const longest = Math.max(0, ...expected.keys());
  const reason =
    longest > count
      ? `Nhật ký từng có ${longest} dòng, nay chỉ còn ${count}: phần cuối đã bị cắt.`
      : await findMissingRule(connection);
  return { count, head, ...(reason ? { problem: { sequence: `${count}`, reason } } : {}) };
}

function findSwap(row: ChainRow, known: string | undefined): string | undefined {
  return known === undefined || known === row.hash
    ? undefined
    : 'Khác với mã băm đã ghi ở lần kiểm tra trước: nhật ký đã bị làm lại.';
}

function findFault(row: ChainRow, expected: number, head: string | null): string | undefined {
  if (row.sequence !== `${expected}`) return `Thiếu dòng ${expected}, hoặc số thứ tự đã bị sửa.`;
  if (row.previousHash !== head) return 'Không nối với dòng trước.';
  if (row.hash !== hashRow(row)) return 'Nội dung không khớp với mã băm: dòng này đã bị sửa.';
  return undefined;
}

/** Every value as the text that is hashed. */
export const selectChain = sql`
  SELECT previous_hash AS "previousHash", sequence::text AS sequence,
    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, action, actor_id AS "actorId",
    actor_name AS "actorName", actor_role AS "actorRole", address, subject_collection AS "subjectCollection",
    subject_id AS "subjectId", subject_title AS "subjectTitle", detail::text AS detail, hash
  FROM audit_events`;

async function readChain(connection: Connection, after: number): Promise<ChainRow[]> {
  const { rows } = await connection.execute(sql`
    ${selectChain} WHERE sequence > ${after} OR sequence IS NULL
    ORDER BY audit_events.sequence NULLS LAST LIMIT ${batch}`);
  return rows as unknown as ChainRow[];
}

/** The database must still refuse changes: a trigger that somebody took away would let him edit and chain anew. */
async function findMissingRule(connection: Connection): Promise<string | undefined> {
  const { rows } = await connection.execute(sql`
    SELECT tgname FROM pg_trigger WHERE tgrelid = 'audit_events'::regclass AND NOT tgisinternal AND tgenabled <> 'D'`);
  const found = new Set(rows.map(({ tgname }) => tgname));
  const missing = auditTriggers.filter((name) => !found.has(name));
  return missing.length === 0 ? undefined : `Cơ sở dữ liệu thiếu quy tắc bảo vệ: ${missing.join(', ')}.`;
}

const auditTriggers = [
  'audit_events_start',
  'audit_events_link',
  'audit_events_keep_rows',
  'audit_events_keep_table',
];
