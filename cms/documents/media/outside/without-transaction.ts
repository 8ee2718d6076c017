import type { PayloadRequest } from 'payload';
import { pauseTransaction } from '../../../platform/database/transaction.ts';

/**
 * Does long work without keeping a connection to the database: Payload begins the transaction of an upload before it is
 * looked at, and uploads that wait for their turn would take every connection from everybody else. Only for hooks before
 * an operation of the REST API, where nothing has been written yet; a transaction of a caller stays as it is.
 */
export async function withoutTransaction<T>(
  { req, overrideAccess }: { req: PayloadRequest; overrideAccess?: boolean | undefined },
  work: () => Promise<T>,
): Promise<T> {
  if (req.payloadAPI !== 'REST' || overrideAccess || !(await req.transactionID)) return work();
  return pauseTransaction(req, work);
}
