import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import { getConnection } from '../platform/database/transaction.ts';

/** Writes the slugs that a public document had before to its row in the CMS, so that nothing else takes them. */
export async function keepPreviousSlugs(
  req: PayloadRequest,
  table: string,
  document: PublicDocument,
): Promise<void> {
  if (!('previousSlugs' in document) || document.previousSlugs.length === 0) return;
  const connection = await getConnection(req);
  await connection.execute(sql`
    UPDATE ${sql.identifier(table)} SET previous_slugs = ${JSON.stringify(document.previousSlugs)}::jsonb
    WHERE id = ${document.id}::uuid`);
}
