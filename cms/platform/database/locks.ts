import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection, runInTransaction, type Connection } from './transaction.ts';

/** Tables whose rows are taken one at a time. */
type LockedTable =
  | 'stories'
  | 'exemplars'
  | 'plans'
  | 'registrations'
  | 'nominations'
  | 'reviews'
  | 'evaluations'
  | 'reports'
  | 'recognitions'
  | 'proposals'
  | 'holds';
type Query = ReturnType<typeof sql>;

/**
 * Takes the row of a document until the transaction ends: of two editors who act at once, one waits for the other. Who
 * takes several takes them in the order of their ids.
 * @param id or a query that finds it
 * @returns whether there is such a row
 */
export async function lockRow(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  table: LockedTable,
  id: string | Query,
): Promise<boolean> {
  const connection = await getConnection(req);
  const which = typeof id === 'string' ? sql`${id}::uuid` : id;
  const { rows } = await connection.execute(
    sql`SELECT id FROM ${sql.identifier(table)} WHERE id = ${which} FOR UPDATE`,
  );
  return rows.length > 0;
}

/** Does work in one transaction, behind the row of a document. */
export async function runBehindRow<T>(
  req: PayloadRequest,
  table: LockedTable,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  return runInTransaction(req, async () => {
    await lockRow(req, table, id);
    return work();
  });
}

/**
 * Takes one row that nobody else has in his hands, until the transaction ends.
 * @param candidates a query that finds ids @returns its id; undefined where all are taken, or none is there
 */
export async function lockOneOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  table: LockedTable,
  candidates: Query,
): Promise<string | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT id FROM ${sql.identifier(table)} WHERE id IN (${candidates}) LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  return rows[0] ? String(rows[0].id) : undefined;
}

/** One at a time under a name, for what has no row: held until the transaction ends, and waited for. */
export async function lockName(connection: Connection, name: string): Promise<void> {
  await connection.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${name}))`);
}

/** The same without waiting. @returns whether the name was free */
export async function tryLockName(connection: Connection, name: string): Promise<boolean> {
  const { rows } = await connection.execute(
    sql`SELECT pg_try_advisory_xact_lock(hashtext(${name})) AS "isMine"`,
  );
  return rows[0]?.isMine === true;
}

/** A connection of the pool, outside every transaction. */
interface Client {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Does work that has transactions of its own under a name, one process at a time. */
export async function runBehindName<T>(client: Client, name: string, work: () => Promise<T>): Promise<T> {
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    return await work();
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}
