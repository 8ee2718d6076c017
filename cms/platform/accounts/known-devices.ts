import { sql } from '@payloadcms/db-postgres';
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { getConnection } from '../database/transaction.ts';
import { readEnvironment } from '../environment/environment.ts';

/** How long a device stays known after the last sign-in on it. */
const lifetimeDays = 90;
/** Of an account; the oldest goes when there are more. */
const mostDevices = 20;

/**
 * A device is known to an account once somebody has signed in on it, second factor included. Its browser keeps a signed
 * cookie that no script reads; the database keeps only the hash. Whoever knows an address can use up the tries that
 * strangers have, but not those of its owner's devices. It opens nothing by itself: password and code are asked for as
 * anywhere, and counted for each device.
 *
 * Known devices are forgotten with the session that was begun on them, with a new password, and with the account; signing
 * out keeps them, since signing in again is what they are for.
 * @returns the cookie for the browser, and what to write down
 */
export async function rememberDevice(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  session: string,
): Promise<string> {
  const connection = await getConnection(req);
  const known = readDevice(req, user.email);
  if (known)
    await connection.execute(
      sql`DELETE FROM known_devices WHERE token_hash = ${hashToken(known)} AND user_id = ${user.id}::uuid`,
    );
  const token = randomBytes(32).toString('base64url');
  await connection.execute(sql`
    INSERT INTO known_devices (token_hash, user_id, session_id, expires_at)
    VALUES (${hashToken(token)}, ${user.id}::uuid, ${session}, now() + ${`${lifetimeDays} days`}::interval)`);
  await connection.execute(sql`
    DELETE FROM known_devices WHERE expires_at < now() OR token_hash IN (
      SELECT token_hash FROM known_devices WHERE user_id = ${user.id}::uuid
      ORDER BY expires_at DESC OFFSET ${mostDevices})`);
  return makeCookie(user.email, `${token}.${sign(user.email, token)}`);
}

/** The device that asks, by its hash, when it is known to the account of this name; otherwise it is a stranger's. */
export async function findKnownDevice(req: PayloadRequest, account: string): Promise<string | undefined> {
  const token = readDevice(req, account);
  if (!token) return undefined;
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT d.token_hash AS device FROM known_devices d JOIN users u ON u.id = d.user_id
    WHERE d.token_hash = ${hashToken(token)} AND d.expires_at > now() AND u.email = ${account}`);
  return rows[0] ? String(rows[0].device) : undefined;
}

/** Forgets devices of an account: that of one session, or all but that of one, or all. */
export async function forgetDevices(
  req: PayloadRequest,
  userId: string,
  { only, except }: { only?: string; except?: string | undefined } = {},
): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    DELETE FROM known_devices WHERE user_id = ${userId}::uuid
      AND (${only ?? null}::text IS NULL OR session_id = ${only ?? null})
      AND session_id <> ${except ?? ''}`);
}

/** The token of the cookie, when this system has signed it for this account. */
function readDevice(req: PayloadRequest, account: string): string | undefined {
  const [token = '', signature = ''] = readCookie(req, nameCookie(account)).split('.');
  const [expected, given] = [Buffer.from(sign(account, token)), Buffer.from(signature)];
  return token && expected.length === given.length && timingSafeEqual(expected, given) ? token : undefined;
}

function readCookie(req: PayloadRequest, name: string): string {
  const pairs = (req.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/** A computer that several people use keeps a cookie for each of them. */
function nameCookie(account: string): string {
  return `guong-sang-device-${hashToken(account).slice(0, 16)}`;
}

function makeCookie(account: string, value: string): string {
  const isSecure = readEnvironment().cmsUrl.startsWith('https:');
  return [
    `${nameCookie(account)}=${value}`,
    `Max-Age=${lifetimeDays * 86_400}`,
    'Path=/api/users',
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}

function sign(account: string, token: string): string {
  return createHmac('sha256', `${readEnvironment().secret}/known-device`)
    .update(`${account}\n${token}`)
    .digest('base64url');
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
