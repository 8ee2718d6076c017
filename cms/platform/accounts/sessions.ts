import { sql } from '@payloadcms/db-postgres';
import { randomUUID } from 'node:crypto';
import { jwtSign, type PayloadRequest } from 'payload';
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared';
import type { User } from '../../payload-types.ts';
import { lockName, tryLockName } from '../database/locks.ts';
import { getConnection, type Connection } from '../database/transaction.ts';
import { refusal } from '../refusals/refusal.ts';

/** Longest life of a session, however often it is renewed. */
const longestDays = 7;

export interface Session {
  id: string;
  createdAt: string;
  expiresAt: string;
  /** From where and with what it was begun; absent when the log does not say. */
  address: string | null;
  agent: string | null;
}

/** The session that the request comes with. */
export function getSessionId(req: PayloadRequest): string | undefined {
  return (req.user as { _sid?: string } | null)?._sid;
}

/**
 * One at a time for an account: Payload saves an account whole, with its sessions and its role, so a save that began
 * before a session ended or a role was taken would bring both back. Held until the transaction ends.
 *
 * Who waits keeps a connection, and there are not many: `patient` waits a few seconds, others not at all, so that nobody
 * keeps administrators out by changing his own account without pause.
 * @throws 409 when somebody else has it
 */
export async function lockAccount(
  connection: Connection,
  userId: string,
  { patient }: { patient: boolean },
): Promise<void> {
  const key = `cms/account/${userId}`;
  const busy = () => refusal(409, 'Tài khoản này đang được thay đổi ở nơi khác. Hãy thử lại.');
  if (!patient) {
    if (!(await tryLockName(connection, key))) throw busy();
    return;
  }
  try {
    await connection.execute(sql`SET LOCAL lock_timeout = '5s'`);
    await lockName(connection, key);
    await connection.execute(sql`SET LOCAL lock_timeout = DEFAULT`);
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    throw code === lockNotAvailable ? busy() : error;
  }
}

const lockNotAvailable = '55P03';

/** Begins a session. @returns its token and when it ends, in seconds since 1970 */
export async function startSession(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
): Promise<{ id: string; token: string; exp: number }> {
  const connection = await getConnection(req);
  const id = randomUUID();
  await connection.execute(
    sql`DELETE FROM users_sessions WHERE _parent_id = ${user.id}::uuid AND expires_at < now()`,
  );
  await connection.execute(sql`
    INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
    SELECT coalesce(max(_order), 0) + 1, ${user.id}::uuid, ${id}, now(), now() + ${lifetime(req)}::interval
    FROM users_sessions WHERE _parent_id = ${user.id}::uuid`);
  return { id, ...(await sign(req, user, id)) };
}

/** Lets the session of the request live on, within its longest life. @returns undefined when it has ended */
export async function renewSession(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  id: string,
): Promise<{ token: string; exp: number } | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    UPDATE users_sessions
    SET expires_at = least(now() + ${lifetime(req)}::interval, created_at + ${`${longestDays} days`}::interval)
    WHERE _parent_id = ${user.id}::uuid AND id = ${id} AND expires_at > now() AND created_at > now() - ${`${longestDays} days`}::interval
    RETURNING id`);
  return rows.length > 0 ? sign(req, user, id) : undefined;
}

/** Ends sessions of an account: one, or all but one, or all. @returns how many there were */
export async function endSessions(
  req: PayloadRequest,
  userId: string,
  which: { only?: string; except?: string | undefined } = {},
): Promise<number> {
  const connection = await getConnection(req);
  await lockAccount(connection, userId, { patient: true });
  const { rows } = await connection.execute(sql`
    DELETE FROM users_sessions WHERE _parent_id = ${userId}::uuid
      AND (${which.only ?? null}::text IS NULL OR id = ${which.only ?? null})
      AND id <> ${which.except ?? ''}
    RETURNING id`);
  return rows.length;
}

/** Sessions that are alive, the newest first; from where they came is known from the audit log. */
export async function listSessions(req: PayloadRequest, userId: string): Promise<Session[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT s.id, s.created_at AS "createdAt", s.expires_at AS "expiresAt", e.address, e.detail->>'agent' AS agent
    FROM users_sessions s
    LEFT JOIN audit_events e ON e.actor_id = s._parent_id::text AND e.action = 'login.succeeded' AND e.detail->>'session' = s.id
    WHERE s._parent_id = ${userId}::uuid AND s.expires_at > now() ORDER BY s.created_at DESC`);
  return rows as unknown as Session[];
}

/** Header that hands the token to the browser, or takes it away. */
export function sessionCookie(req: PayloadRequest, token: string | undefined): string {
  const collectionAuthConfig = req.payload.collections.users.config.auth;
  const { cookiePrefix } = req.payload.config;
  return String(
    token === undefined
      ? generateExpiredPayloadCookie({ collectionAuthConfig, cookiePrefix })
      : generatePayloadCookie({ collectionAuthConfig, cookiePrefix, token }),
  );
}

function lifetime(req: PayloadRequest): string {
  return `${req.payload.collections.users.config.auth.tokenExpiration} seconds`;
}

function sign(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  sid: string,
): Promise<{ token: string; exp: number }> {
  return jwtSign({
    fieldsToSign: { id: user.id, collection: 'users', email: user.email, sid },
    secret: req.payload.secret,
    tokenExpiration: req.payload.collections.users.config.auth.tokenExpiration,
  });
}
