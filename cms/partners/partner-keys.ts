import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { lockName } from '../platform/database/locks.ts';
import { getConnection, runInTransaction } from '../platform/database/transaction.ts';
import { refusal } from '../platform/refusals/refusal.ts';
import { encrypt } from '../platform/secrets/secret-box.ts';
import { makeKey } from './sending/sign.ts';

/**
 * Makes the key that a partner is told with from now on. The one before stays live beside it, so that nothing is refused
 * until the partner has the new one; older ones end.
 * @returns the key, which is never told again
 */
export async function rotateKey(req: PayloadRequest, partner: string): Promise<string> {
  const key = makeKey();
  await runInTransaction(req, async () => {
    const connection = await getConnection(req);
    await lockName(connection, `partner-keys/${partner}`);
    await connection.execute(sql`
      DELETE FROM partner_keys WHERE partner_id = ${partner}::uuid AND id NOT IN
        (SELECT id FROM partner_keys WHERE partner_id = ${partner}::uuid ORDER BY created_at DESC LIMIT 1)`);
    await connection.execute(sql`
      INSERT INTO partner_keys (partner_id, secret) VALUES (${partner}::uuid, ${encrypt(key, 'partner-key')})`);
  });
  return key;
}

/** Ends the older of two live keys. @throws 409 where there is only one */
export async function dropOldKey(req: PayloadRequest, partner: string): Promise<void> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    DELETE FROM partner_keys WHERE partner_id = ${partner}::uuid AND id NOT IN
      (SELECT id FROM partner_keys WHERE partner_id = ${partner}::uuid ORDER BY created_at DESC LIMIT 1)
    RETURNING id`);
  if (rows.length === 0) throw refusal(409, 'Đối tác này không có khóa cũ.');
}
