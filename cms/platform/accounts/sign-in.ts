import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { recordEvent, recordRefusal } from '../audit/record-event.ts';
import { getConnection } from '../database/transaction.ts';
import { runInTransaction } from '../database/transaction.ts';
import type { User } from '../../payload-types.ts';
import { readAccountName } from './account-name.ts';
import { findKnownDevice, rememberDevice } from './known-devices.ts';
import { isPassword } from './passwords.ts';
import {
  confirmSecondFactor,
  findSecondFactor,
  offerSecondFactor,
  useCode,
  type Offer,
} from './second-factor.ts';
import { startSession } from './sessions.ts';
import { countTry, TooManyTries, type Counted, type Limited, type Tried } from './sign-in-limit.ts';

export interface Credentials {
  email: string;
  password: string;
  /** From the authenticator, or a recovery code; empty when none was asked for yet. */
  code: string;
}

export type SignIn =
  | { kind: 'refused' }
  /** The password is right; now the code. `isWrong`: the one that was given is not. */
  | { kind: 'codeNeeded'; isWrong: boolean }
  /** The time of grace is over: first the second factor has to be set up, with this. */
  | { kind: 'setUpNeeded'; offer: Offer }
  | SignedIn;

export interface SignedIn {
  kind: 'signedIn';
  user: User;
  token: string;
  exp: number;
  /** Cookie by which the device is known from now on. */
  device: string;
  recoveryCodes?: string[];
}

/**
 * The one way into the CMS. An unknown account, a wrong password and a wrong code are answered alike and in the same
 * time; each counts as a try, codes also by themselves: whoever has the password does not begin anew with each sign-in.
 * @throws TooManyTries, and 400 for an address with signs that are not seen
 */
export async function signIn(req: PayloadRequest, credentials: Credentials): Promise<SignIn> {
  const email = readAccountName(credentials.email);
  const device = await findKnownDevice(req, email);
  const counted = await countOrRecord(req, 'signIn', { account: email, device }, email);
  const account = await findAccount(req, email);
  if (!(await isPassword(account, credentials.password)) || !account) {
    await recordFailure(req, email, account?.id);
    return { kind: 'refused' };
  }
  const user = await req.payload.findByID({ collection: 'users', id: account.id, depth: 0, req });
  const { isOn, due } = await findSecondFactor(req, user);
  const isOverdue = !isOn && due !== undefined && due <= new Date();
  if ((isOn || isOverdue) && !credentials.code) {
    await counted.takeBack();
    return isOn
      ? { kind: 'codeNeeded', isWrong: false }
      : { kind: 'setUpNeeded', offer: await offerSecondFactor(req, user) };
  }
  const code =
    isOn || isOverdue ? await countOrRecord(req, 'code', { account: user.id, device }, email) : undefined;
  // What counts and what is told of a failure goes around the transaction, and so after it: it would need a second
  // connection while the first is held.
  const signedIn = await runInTransaction(req, () =>
    openWithCode(req, user, credentials.code, { isOn, isOverdue }),
  );
  if (!signedIn) {
    await recordFailure(req, email, user.id);
    return { kind: 'codeNeeded', isWrong: true };
  }
  await counted.clear();
  await code?.clear();
  return signedIn;
}

async function openWithCode(
  req: PayloadRequest,
  user: User,
  code: string,
  { isOn, isOverdue }: { isOn: boolean; isOverdue: boolean },
): Promise<SignedIn | undefined> {
  if (!isOverdue) return !isOn || (await useCode(req, user, code)) ? begin(req, user) : undefined;
  const recoveryCodes = await confirmSecondFactor(req, user, code);
  return recoveryCodes && { ...(await begin(req, user)), recoveryCodes };
}

async function begin(req: PayloadRequest, user: User): Promise<SignedIn> {
  const { id, token, exp } = await startSession(req, user);
  req.user = { ...user, collection: 'users' };
  await recordEvent(req, {
    action: 'login.succeeded',
    subject: { collection: 'users', id: user.id, title: user.name },
    detail: { session: id, agent: req.headers.get('user-agent') ?? '' },
  });
  return { kind: 'signedIn', user, token, exp, device: await rememberDevice(req, user, id) };
}

async function countOrRecord(
  req: PayloadRequest,
  kind: Limited,
  tried: Tried,
  email: string,
): Promise<Counted> {
  try {
    return await countTry(req, kind, tried);
  } catch (error) {
    if (error instanceof TooManyTries && error.isFirst)
      await recordFailure(req, email, undefined, 'login.locked');
    throw error;
  }
}

/** Of what was typed only what looks like an address is kept: people type passwords into the wrong box. */
async function recordFailure(
  req: PayloadRequest,
  email: string,
  id: string | undefined,
  action: 'login.failed' | 'login.locked' = 'login.failed',
): Promise<void> {
  const title = /^\S+@\S+$/.test(email) ? email.slice(0, 200) : '(không phải địa chỉ thư)';
  await recordRefusal(req, { action, subject: { collection: 'users', id: id ?? '', title } });
}

async function findAccount(
  req: PayloadRequest,
  email: string,
): Promise<{ id: string; hash: string | null; salt: string | null } | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`SELECT id, hash, salt FROM users WHERE email = ${email}`);
  return rows[0] as { id: string; hash: string | null; salt: string | null } | undefined;
}
