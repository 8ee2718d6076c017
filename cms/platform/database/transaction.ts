import { sql } from '@payloadcms/db-postgres';
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
    'A public document was to be written outside the transaction that changes it. Call initTransaction first.',
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

/** Does work in one transaction, behind the row of a document: of two editors who act at once, one waits for the other. */
export async function lockRow<T>(
  req: PayloadRequest,
  table: 'stories' | 'exemplars',
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  return runInTransaction(req, async () => {
    const connection = await getConnection(req);
    await connection.execute(sql`SELECT id FROM ${sql.identifier(table)} WHERE id = ${id}::uuid FOR UPDATE`);
    return work();
  });
}

async function findTransaction(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Connection | undefined> {
  const id = await req.transactionID;
  return id === undefined ? undefined : (req.payload.db.sessions?.[id]?.db as Connection | undefined);
}
