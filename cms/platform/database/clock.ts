import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from './transaction.ts';

/** The time of the database: one clock for every process of the CMS, wherever it runs. */
export async function readClock(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Date> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT extract(epoch FROM date_trunc('milliseconds', clock_timestamp())) * 1000 AS now`,
  );
  return new Date(Number(rows[0]?.now));
}
