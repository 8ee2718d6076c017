import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

/**
 * The index knows all that is asked, but PostgreSQL does not reckon what it costs to fetch the words of every row, and
 * would read through them where many rows match.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION search_documents(newest boolean, question tsquery) RETURNS SETOF uuid
    LANGUAGE sql STABLE ROWS 1000 SET enable_seqscan = off
    AS 'SELECT document FROM search_entries WHERE words @@ question AND is_newest = newest'`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION search_documents(boolean, tsquery)`);
}
