import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getConnection } from '../../platform/database/transaction.ts';

/**
 * Hook: while somebody writes, the newest automatic version takes the place of his automatic version before it, so that a
 * version stays every ten minutes, and not every two seconds. A version that somebody saved by hand, that was approved or
 * published, or that somebody else wrote stays for ever.
 */
export const foldAutosaves: CollectionAfterChangeHook<Story> = async ({ doc, req }) => {
  if (!doc.autosaved) return doc;
  const connection = await getConnection(req);
  await connection.execute(sql`
    WITH own AS (
      SELECT id, version_autosaved, version_saved_by_id, updated_at,
        row_number() OVER (ORDER BY updated_at DESC, created_at DESC) AS place
      FROM _stories_v WHERE parent_id = ${doc.id}::uuid
      ORDER BY updated_at DESC, created_at DESC LIMIT 3)
    DELETE FROM _stories_v USING own newest, own before, own kept
    WHERE newest.place = 1 AND before.place = 2 AND kept.place = 3 AND _stories_v.id = before.id
      AND before.version_autosaved AND before.version_saved_by_id = newest.version_saved_by_id
      AND newest.updated_at - kept.updated_at < interval '10 minutes'
      AND NOT EXISTS (
        SELECT 1 FROM _stories_v pinning
        WHERE pinning.parent_id = ${doc.id}::uuid AND pinning.version_approved_version = before.id::text)`);
  return doc;
};
