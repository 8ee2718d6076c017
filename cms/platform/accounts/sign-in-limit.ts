import { sql } from '@payloadcms/db-postgres';
import { createHash } from 'node:crypto';
import { APIError, type PayloadRequest } from 'payload';
import type { Connection } from '../database/transaction.ts';
import { getNetwork } from './network.ts';

const window = '15 minutes';

/**
 * Tries within a quarter of an hour.
 *
 * - `pair`: for an account from one network.
 * - `account`: for an account from everywhere. Of those from one network only the first `share` count here, so that nobody
 *   keeps an owner out from one place; whoever has many places still gets no more than a few dozen guesses.
 * - `network`: from one network, for whichever accounts; a whole office may share one.
 * - `device`: on a device that the account knows (see `known-devices.ts`), whatever strangers do meanwhile.
 *
 * Guesses of codes count by account wherever they come from: whoever makes them knows the password.
 */
const most = {
  signIn: { pair: 10, share: 3, account: 10, network: 60, device: 10 },
  code: { pair: 10, share: 10, account: 10, network: 60, device: 10 },
  mail: { pair: 4, share: 2, account: 6, network: 20, device: 4 },
} as const;

export type Limited = keyof typeof most;

/** Who tries: the account by its name (`account-name.ts`) or id, and the device when the account knows it. */
export interface Tried {
  account: string;
  device?: string | undefined;
}

/** What to do about a try when it was no wrong one. */
export interface Counted {
  /** It was none: as if it had not been. */
  takeBack(): Promise<void>;
  /** It was right: the account begins anew. */
  clear(): Promise<void>;
}

/**
 * Counts a try before anything is checked, so that no number of parallel tries passes: a counter is one row, and
 * PostgreSQL lets one after the other change it. An unknown account is counted like a known one.
 * @throws 429 when there were too many; the answer is the same for every account. `isFirst` says that it just began
 */
export async function countTry(req: PayloadRequest, kind: Limited, tried: Tried): Promise<Counted> {
  const { own, network } = tried.device
    ? await countDevice(req, kind, tried.device)
    : await countStranger(req, kind, tried.account);
  // The network keeps what others tried from it.
  const giveBack = async (keys: readonly string[]) => {
    for (const key of keys)
      await pool(req).execute(
        sql`UPDATE sign_in_limits SET tries = greatest(tries - 1, 0) WHERE key = ${key}`,
      );
  };
  return {
    takeBack: () => giveBack([...own, ...network]),
    clear: async () => {
      for (const key of own) await pool(req).execute(sql`DELETE FROM sign_in_limits WHERE key = ${key}`);
      await giveBack(network);
      await pool(req).execute(sql`DELETE FROM sign_in_limits WHERE since < now() - interval '1 day'`);
    },
  };
}

interface Keys {
  own: string[];
  network: string[];
}

async function countDevice(req: PayloadRequest, kind: Limited, device: string): Promise<Keys> {
  const key = `${kind}/device/${device}`;
  refuseOver(await add(req, key), most[kind].device);
  return { own: [key], network: [] };
}

async function countStranger(req: PayloadRequest, kind: Limited, account: string): Promise<Keys> {
  const limit = most[kind];
  const network = getNetwork(req);
  const keys = {
    account: keyOf(kind, account),
    pair: `${keyOf(kind, account)}/${network}`,
    network: `${kind}/network/${network}`,
  };
  const pair = await add(req, keys.pair);
  const isShared = pair <= limit.share;
  if (isShared) refuseOver(await add(req, keys.account), limit.account);
  else if ((await read(req, keys.account)) >= limit.account) throw new TooManyTries(false);
  refuseOver(pair, limit.pair);
  refuseOver(await add(req, keys.network), limit.network);
  return { own: isShared ? [keys.pair, keys.account] : [keys.pair], network: [keys.network] };
}

function refuseOver(tries: number, limit: number): void {
  if (tries > limit) throw new TooManyTries(tries === limit + 1);
}

export class TooManyTries extends APIError {
  readonly isFirst: boolean;

  constructor(isFirst: boolean) {
    super('Quá nhiều lần thử. Hãy đợi 15 phút rồi thử lại.', 429, null, true);
    this.isFirst = isFirst;
  }
}

/** Lets an account try again at once, from everywhere. */
export async function forgetTries(req: PayloadRequest, account: string): Promise<void> {
  const key = keyOf('signIn', account);
  await pool(req).execute(
    sql`DELETE FROM sign_in_limits WHERE key = ${key} OR starts_with(key, ${`${key}/`})`,
  );
}

function keyOf(kind: Limited, account: string): string {
  return `${kind}/account/${createHash('sha256').update(account).digest('hex').slice(0, 32)}`;
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

async function read(req: PayloadRequest, key: string): Promise<number> {
  const { rows } = await pool(req).execute(
    sql`SELECT tries FROM sign_in_limits WHERE key = ${key} AND since >= now() - ${window}::interval`,
  );
  return Number(rows[0]?.tries ?? 0);
}

/** Outside the request's transaction: a try counts also when what follows is undone. */
function pool(req: PayloadRequest): Connection {
  return req.payload.db.drizzle;
}
