import { sql } from '@payloadcms/db-postgres';
import { createHash } from 'node:crypto';
import { APIError, type PayloadRequest } from 'payload';
import type { Connection } from '../database/transaction.ts';
import { clientAddressHeader } from './client-address.ts';

const window = '15 minutes';

interface Limit {
  key: string;
  most: number;
}

/** Tries within a quarter of an hour, by account and by address; a whole office may share one address. */
const most = { signIn: { account: 10, address: 60 }, letter: { account: 4, address: 20 } };

export type Limited = keyof typeof most;

/**
 * Counts a try before anything is checked, so that no number of parallel tries passes: the counter is one row, and
 * PostgreSQL lets one after the other change it. An unknown account is counted like a known one.
 * @returns how to take the try back when it was no wrong one
 * @throws 429 when there were too many; the answer is the same for every account. `isFirst` says that it just began
 */
export async function countTry(
  req: PayloadRequest,
  kind: Limited,
  account: string,
): Promise<() => Promise<void>> {
  const limits = getLimits(req, kind, account);
  const counts: { limit: Limit; tries: number }[] = [];
  for (const limit of limits) counts.push({ limit, tries: await add(req, limit.key) });
  const over = counts.find(({ limit, tries }) => tries > limit.most);
  if (over) throw new TooManyTries(over.tries === over.limit.most + 1);
  return async () => {
    const [ofAccount, ofAddress] = limits;
    const connection = pool(req);
    if (ofAccount) await connection.execute(sql`DELETE FROM sign_in_limits WHERE key = ${ofAccount.key}`);
    await connection.execute(sql`DELETE FROM sign_in_limits WHERE since < now() - interval '1 day'`);
    // The address keeps what others tried from it.
    if (ofAddress)
      await connection.execute(
        sql`UPDATE sign_in_limits SET tries = greatest(tries - 1, 0) WHERE key = ${ofAddress.key}`,
      );
  };
}

export class TooManyTries extends APIError {
  readonly isFirst: boolean;

  constructor(isFirst: boolean) {
    super('Quá nhiều lần thử. Hãy đợi 15 phút rồi thử lại.', 429, null, true);
    this.isFirst = isFirst;
  }
}

/** Lets an account try again at once. */
export async function forgetTries(req: PayloadRequest, account: string): Promise<void> {
  const [limit] = getLimits(req, 'signIn', account);
  if (limit) await pool(req).execute(sql`DELETE FROM sign_in_limits WHERE key = ${limit.key}`);
}

function getLimits(req: PayloadRequest, kind: Limited, account: string): Limit[] {
  const hash = createHash('sha256').update(account).digest('hex').slice(0, 32);
  const address = req.headers.get(clientAddressHeader) || 'unknown';
  return [
    { key: `${kind}/account/${hash}`, most: most[kind].account },
    { key: `${kind}/address/${address}`, most: most[kind].address },
  ];
}

async function add(req: PayloadRequest, key: string): Promise<number> {
  const { rows } = await pool(req).execute(sql`
    INSERT INTO sign_in_limits AS l (key, tries, since) VALUES (${key}, 1, now())
    ON CONFLICT (key) DO UPDATE SET
      tries = CASE WHEN l.since < now() - ${window}::interval THEN 1 ELSE least(l.tries + 1, 1000000) END,
      since = CASE WHEN l.since < now() - ${window}::interval THEN now() ELSE l.since END
    RETURNING tries`);
  return Number(rows[0]?.tries);
}

/** Outside the request's transaction: a try counts also when what follows is undone. */
function pool(req: PayloadRequest): Connection {
  return req.payload.db.drizzle as unknown as Connection;
}
