import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { handOverSchema, handOverTable, type HandOver } from '#contract/hand-over.ts';
import { getConnection } from '../platform/database/transaction.ts';

/** The last hand-over of a document. @param key of the document, as `story/0197…` */
export async function findReceipt(req: PayloadRequest, key: string): Promise<HandOver | null> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT * FROM ${sql.identifier(handOverTable)} WHERE document_key = ${key} ORDER BY id DESC LIMIT 1`);
  return rows[0] ? handOverSchema.parse(rows[0]) : null;
}
