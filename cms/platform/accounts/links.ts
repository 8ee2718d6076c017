import { sql } from '@payloadcms/db-postgres';
import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { getConnection } from '../database/transaction.ts';
import { readEnvironment } from '../environment/environment.ts';

/** Page on which a password is set; the token stands behind `#`, where no server log sees it. */
const setPasswordPage = '/admin/dat-mat-khau';

const lifetimes = { invite: '7 days', reset: '1 hour' } as const;
export type LinkPurpose = keyof typeof lifetimes;

/** A link with which its reader sets the password of an account, once. Earlier links of the account are worth nothing. */
export async function makeLink(
  req: PayloadRequest,
  user: Pick<User, 'id'>,
  purpose: LinkPurpose,
): Promise<string> {
  const connection = await getConnection(req);
  const token = randomBytes(32).toString('base64url');
  await connection.execute(
    sql`DELETE FROM account_links WHERE user_id = ${user.id}::uuid OR expires_at < now()`,
  );
  await connection.execute(sql`
    INSERT INTO account_links (token_hash, user_id, purpose, expires_at)
    VALUES (${hashToken(token)}, ${user.id}::uuid, ${purpose}, now() + ${lifetimes[purpose]}::interval)`);
  return `${readEnvironment().cmsUrl}${setPasswordPage}#${token}`;
}

/** Uses a link up. @returns whose account it opens; undefined when it was used, replaced, has expired or never was */
export async function useLink(
  req: PayloadRequest,
  token: string,
): Promise<{ userId: string; purpose: LinkPurpose } | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    DELETE FROM account_links WHERE token_hash = ${hashToken(token)} AND expires_at > now()
    RETURNING user_id AS "userId", purpose`);
  return rows[0] as { userId: string; purpose: LinkPurpose } | undefined;
}

/** What an account leaves outside its own table goes with it. */
export async function forgetAccount(req: PayloadRequest, userId: string): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`DELETE FROM account_links WHERE user_id = ${userId}::uuid`);
  await connection.execute(sql`DELETE FROM known_devices WHERE user_id = ${userId}::uuid`);
  await connection.execute(sql`DELETE FROM second_factors WHERE user_id = ${userId}::uuid`);
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
