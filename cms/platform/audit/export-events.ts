import { sql } from '@payloadcms/db-postgres';
import { stringify } from 'csv-stringify/sync';
import type { PayloadRequest, Where } from 'payload';
import { getConnection } from '../database/transaction.ts';
import { auditActions } from './actions.ts';
import { selectChain, type ChainRow } from './chain.ts';

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const batch = 1_000;

/** Headings of the table, in the order of its columns. */
const headings = {
  sequence: 'Số thứ tự',
  at: 'Lúc (UTC)',
  actorName: 'Người làm',
  actorRole: 'Vai trò',
  actionName: 'Việc',
  subjectTitle: 'Đối tượng',
  subjectCollection: 'Loại đối tượng',
  subjectId: 'Mã đối tượng',
  detail: 'Chi tiết',
  address: 'Địa chỉ mạng',
  actorId: 'Mã người làm',
  action: 'Mã việc',
  previousHash: 'Mã băm dòng trước',
  hash: 'Mã băm',
} as const;

/**
 * The lines that the user may read and that match, oldest first, as text in pieces. JSON lines carry every value as it
 * was hashed, so that whoever has the file can check it; the table is for people and spreadsheets.
 */
export async function* exportEvents(
  req: PayloadRequest,
  where: Where,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield stringify([Object.values(headings)], { bom: true });
  for (let page = 1; ; page += 1) {
    const found = await req.payload.find({
      collection: 'audit-events',
      where,
      sort: 'sequence',
      limit: batch,
      page,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const rows = await readRows(
      req,
      found.docs.map(({ id }) => id),
    );
    if (rows.length > 0) yield format === 'csv' ? toCsv(rows) : toLines(rows);
    if (!found.hasNextPage) return;
  }
}

async function readRows(req: PayloadRequest, ids: readonly string[]): Promise<ChainRow[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`${selectChain} WHERE id = ANY(${`{${ids.join(',')}}`}::uuid[]) ORDER BY audit_events.sequence`,
  );
  return rows as unknown as ChainRow[];
}

function toLines(rows: readonly ChainRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function toCsv(rows: readonly ChainRow[]): string {
  const names: Readonly<Record<string, string>> = auditActions;
  const records = rows.map((row) => ({ ...row, actionName: names[row.action ?? ''] ?? row.action }));
  return stringify(records, { columns: Object.keys(headings), escape_formulas: true });
}
