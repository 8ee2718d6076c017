import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { lockRow } from '../../platform/database/locks.ts';
import { getConnection, type Connection } from '../../platform/database/transaction.ts';
import { leaseTable } from './lease-table.ts';

/** Seconds after its last heartbeat that a lease still holds. Browsers let a hidden window speak once a minute. */
const HOLDS_FOR = 150;

/** A lease that still holds. */
export interface Lease {
  holder: string;
  holderName: string;
  tab: string;
  takenAt: string;
  seenAt: string;
}

/** Who wants to edit what, and where. */
export interface Claim {
  story: string;
  user: string;
  /** Window of the browser that edits. */
  tab: string;
}

const table = sql.identifier(leaseTable);
const oldest = sql`clock_timestamp() - make_interval(secs => ${HOLDS_FOR})`;

/** Takes the lease when nobody holds it, or keeps the own one. The row decides, whoever asks at the same time. */
export async function openLease(req: PayloadRequest, claim: Claim): Promise<void> {
  const mine = sql`lease.holder_id = excluded.holder_id AND lease.tab = excluded.tab`;
  await write(req, claim, sql`${mine} OR lease.seen_at < ${oldest}`, mine);
}

/**
 * Takes the lease from whoever holds it. A save of the old holder that is on its way is waited for, so that the new one
 * starts from its text.
 */
export async function takeLease(req: PayloadRequest, claim: Claim): Promise<void> {
  await lockRow(req, 'stories', claim.story);
  await write(req, claim, sql`true`, sql`false`);
}

/** Heartbeat: renews the own lease, and never takes one. */
export async function keepLease(req: PayloadRequest, { story, user, tab }: Claim): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    UPDATE ${table} SET seen_at = clock_timestamp()
    WHERE story_id = ${story}::uuid AND holder_id = ${user}::uuid AND tab = ${tab}`);
}

/** Gives the own lease back. */
export async function leaveLease(req: PayloadRequest, { story, user, tab }: Claim): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    DELETE FROM ${table} WHERE story_id = ${story}::uuid AND holder_id = ${user}::uuid AND tab = ${tab}`);
}

/** Who edits a story now; undefined when nobody does. */
export async function findLease(req: PayloadRequest, story: string): Promise<Lease | undefined> {
  const connection = await getConnection(req);
  const [lease] = await readLeases(connection, sql`lease.story_id = ${story}::uuid`);
  return lease;
}

async function readLeases(connection: Connection, which: ReturnType<typeof sql>): Promise<Lease[]> {
  const { rows } = await connection.execute(sql`
    SELECT lease.*, users.name AS holder_name FROM ${table} AS lease JOIN users ON users.id = lease.holder_id
    WHERE ${which} AND lease.seen_at >= ${oldest}`);
  return rows.map((row) => ({
    holder: String(row.holder_id),
    holderName: String(row.holder_name ?? ''),
    tab: String(row.tab),
    takenAt: toTime(row.taken_at),
    seenAt: toTime(row.seen_at),
  }));
}

async function write(
  req: PayloadRequest,
  { story, user, tab }: Claim,
  may: ReturnType<typeof sql>,
  keepsTime: ReturnType<typeof sql>,
): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`
    INSERT INTO ${table} AS lease (story_id, holder_id, tab, taken_at, seen_at)
    VALUES (${story}::uuid, ${user}::uuid, ${tab}, clock_timestamp(), clock_timestamp())
    ON CONFLICT (story_id) DO UPDATE SET holder_id = excluded.holder_id, tab = excluded.tab,
      taken_at = CASE WHEN ${keepsTime} THEN lease.taken_at ELSE excluded.taken_at END, seen_at = excluded.seen_at
    WHERE ${may}`);
}

function toTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
