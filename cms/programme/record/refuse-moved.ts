import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { lockRow } from '../../platform/database/locks.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Records that orders of their own move from state to state. */
type Moved =
  | 'plans'
  | 'registrations'
  | 'evaluations'
  | 'nominations'
  | 'reviews'
  | 'reports'
  | 'recognitions'
  | 'proposals'
  | 'holds';

/**
 * Holds a record until it is saved, and refuses the save that began before somebody else moved the record on: it would
 * write the old state back.
 * @throws 409
 */
export async function refuseMoved(
  req: PayloadRequest,
  table: Moved,
  { id, state }: { id: string; state?: string | null },
): Promise<void> {
  await lockRow(req, table, id);
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT state FROM ${sql.identifier(table)} WHERE id = ${id}::uuid`,
  );
  if (rows[0]?.state !== state)
    throw refusal(409, 'Người khác vừa chuyển mục này sang bước khác. Hãy tải lại rồi sửa tiếp.');
}
