import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterDeleteHook } from 'payload';
import { getConnection } from '../platform/database/transaction.ts';

/** Hook: with a partner goes what was kept to tell him. */
export const dropDeliveries: CollectionAfterDeleteHook = async ({ id, req }) => {
  const connection = await getConnection(req);
  const partner = String(id);
  await connection.execute(sql`
    DELETE FROM partner_attempts WHERE delivery_id IN
      (SELECT id FROM partner_deliveries WHERE partner_id = ${partner}::uuid)`);
  await connection.execute(sql`DELETE FROM partner_deliveries WHERE partner_id = ${partner}::uuid`);
  await connection.execute(sql`DELETE FROM partner_keys WHERE partner_id = ${partner}::uuid`);
  await connection.execute(sql`DELETE FROM partner_states WHERE partner_id = ${partner}::uuid`);
};
