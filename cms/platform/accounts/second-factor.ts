import { sql } from '@payloadcms/db-postgres';
import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import type { User } from '../../payload-types.ts';
import type { Role } from '../access/roles.ts';
import { getConnection } from '../database/transaction.ts';
import { readEnvironment } from '../environment/environment.ts';
import { decrypt, encrypt } from '../secrets/secret-box.ts';

const stepSeconds = 30;
const recoveryCodes = 10;
const needed: readonly Role[] = ['publisher', 'administrator'];

/** Whether the role must have a second factor. */
export function needsSecondFactor(user: Pick<User, 'role'>): boolean {
  return needed.includes(user.role);
}

export interface SecondFactor {
  isOn: boolean;
  /** Until when an account that must have one may still do without; undefined where none is asked for. */
  due: Date | undefined;
  recoveryLeft: number;
}

/** How an account stands. The time of grace begins when it is first asked for. */
export async function findSecondFactor(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'role'>,
): Promise<SecondFactor> {
  const connection = await getConnection(req);
  if (needsSecondFactor(user))
    await connection.execute(sql`
      INSERT INTO second_factors (user_id, asked_at) VALUES (${user.id}::uuid, now()) ON CONFLICT DO NOTHING`);
  const { rows } = await connection.execute(sql`
    SELECT confirmed_at AS confirmed, asked_at AS asked, jsonb_array_length(recovery) AS left
    FROM second_factors WHERE user_id = ${user.id}::uuid`);
  const [row] = rows;
  const graceMs = readEnvironment().secondFactorGraceDays * 86_400_000;
  return {
    isOn: Boolean(row?.confirmed),
    due:
      needsSecondFactor(user) && row ? new Date(new Date(String(row.asked)).getTime() + graceMs) : undefined,
    recoveryLeft: Number(row?.left ?? 0),
  };
}

/** A secret to take into an authenticator: as text, as address and as a picture to photograph. Not yet asked for. */
export interface Offer {
  secret: string;
  uri: string;
  /** SVG. */
  qr: string;
}

/** Offers a new secret; the one that is confirmed, if any, stays until this one is. */
export async function offerSecondFactor(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
): Promise<Offer> {
  const connection = await getConnection(req);
  const secret = new Secret({ size: 20 }).base32;
  await connection.execute(sql`
    INSERT INTO second_factors AS f (user_id, asked_at, secret) VALUES (${user.id}::uuid, now(), ${encrypt(secret, 'second-factor')})
    ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, last_step = NULL WHERE f.confirmed_at IS NULL`);
  const uri = makeTotp(secret, user.email).toString();
  return { secret, uri, qr: renderSVG(uri) };
}

/** Turns the offered secret on when the code fits. @returns the recovery codes, told once; undefined when it does not */
export async function confirmSecondFactor(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  code: string,
): Promise<string[] | undefined> {
  if (!(await useTotp(req, user, code, 'offered'))) return undefined;
  const codes = Array.from({ length: recoveryCodes }, makeRecoveryCode);
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    UPDATE second_factors SET confirmed_at = now(), recovery = ${JSON.stringify(codes.map(hashCode))}::jsonb
    WHERE user_id = ${user.id}::uuid AND confirmed_at IS NULL RETURNING user_id`);
  return rows.length > 0 ? codes : undefined;
}

/** Whether a code of the authenticator, or a recovery code, is right; either is right once. */
export async function useCode(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  code: string,
): Promise<boolean> {
  if (/^\d{6}$/.test(code.replaceAll(' ', ''))) return useTotp(req, user, code, 'confirmed');
  const connection = await getConnection(req);
  const hash = hashCode(code);
  const { rows } = await connection.execute(sql`
    UPDATE second_factors SET recovery = recovery - ${hash}::text
    WHERE user_id = ${user.id}::uuid AND confirmed_at IS NOT NULL AND recovery ? ${hash} RETURNING user_id`);
  return rows.length > 0;
}

/** Takes the second factor away; a role that needs one is asked again, with a new time of grace. */
export async function removeSecondFactor(req: PayloadRequest, userId: string): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`DELETE FROM second_factors WHERE user_id = ${userId}::uuid`);
}

/** One step of the clock either way is allowed; a step that was used is used up. */
async function useTotp(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  code: string,
  state: 'offered' | 'confirmed',
): Promise<boolean> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT secret FROM second_factors WHERE user_id = ${user.id}::uuid AND secret IS NOT NULL
      AND (confirmed_at IS NOT NULL) = ${state === 'confirmed'}`);
  const [row] = rows;
  if (!row) return false;
  const delta = makeTotp(decrypt(String(row.secret), 'second-factor'), user.email).validate({
    token: code.replaceAll(' ', ''),
    window: 1,
  });
  if (delta === null) return false;
  const step = Math.floor(Date.now() / 1_000 / stepSeconds) + delta;
  const used = await connection.execute(sql`
    UPDATE second_factors SET last_step = ${step}
    WHERE user_id = ${user.id}::uuid AND (last_step IS NULL OR last_step < ${step}) RETURNING user_id`);
  return used.rows.length > 0;
}

function makeTotp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Gương Sáng',
    label,
    secret: Secret.fromBase32(secret),
    period: stepSeconds,
    digits: 6,
  });
}

/** 50 bits in two groups of five, without letters that look alike. */
function makeRecoveryCode(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const letters = [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function hashCode(code: string): string {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex');
}
