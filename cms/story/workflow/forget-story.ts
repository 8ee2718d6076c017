import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterDeleteHook } from 'payload';
import { commentTable } from '../comments/comment-table.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { leaseTable } from '../editing/lease-table.ts';

/** Hook: what colleagues said about a text, and who edits it, goes with the text. */
export const forgetTalk: CollectionAfterDeleteHook = async ({ id, req }) => {
  const connection = await getConnection(req);
  for (const table of [commentTable, leaseTable]) {
    await connection.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE story_id = ${String(id)}::uuid`);
  }
};
