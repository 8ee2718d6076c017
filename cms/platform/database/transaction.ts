import type { sql } from '@payloadcms/db-postgres';
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** What this code needs of a Drizzle connection. */
export interface Connection {
  execute(query: ReturnType<typeof sql>): Promise<{ rows: Record<string, unknown>[] }>;
}

/** The connection of the request's transaction, or the pool where there is none. */
export async function getConnection(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Connection> {
  return (await findTransaction(req)) ?? req.payload.db.drizzle;
}

/** The connection of the request's transaction. @throws when there is none: a hand-over must share the editor's. */
export async function requireTransaction(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Connection> {
  const connection = await findTransaction(req);
  if (connection) return connection;
  throw new Error(
    'A public document was to be written outside the transaction that changes it. Call runInTransaction first.',
  );
}

/** Does work in one transaction: that of the request, or, where it has none, one of its own. */
export async function runInTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req);
  try {
    const result = await work();
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Does work in a transaction that is undone, whatever comes of it. */
export async function rehearse(req: PayloadRequest, work: () => Promise<unknown>): Promise<void> {
  await initTransaction(req);
  try {
    await work();
  } finally {
    await undoTransaction(req);
  }
}

/** Undoes the transaction of the request, and gives its connection back. */
export async function undoTransaction(req: PayloadRequest): Promise<void> {
  await killTransaction(req);
}

/** Ends the transaction of the request for as long as the work lasts, and begins another one after it. */
export async function pauseTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  await commitTransaction(req);
  const result = await work();
  await initTransaction(req);
  return result;
}

async function findTransaction(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Connection | undefined> {
  const id = await req.transactionID;
  return id === undefined ? undefined : (req.payload.db.sessions?.[id]?.db as Connection | undefined);
}
