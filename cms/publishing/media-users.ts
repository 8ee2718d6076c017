import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { documentSchema, type PublicDocument } from '#contract/document.ts';
import { publishedTable } from '#contract/hand-over.ts';
import { getConnection } from '../platform/database/transaction.ts';
import { getShownMedia } from '../documents/mapping/shown-media.ts';

export interface MediaUser {
  key: string;
  title: string;
}

/** What the public sees each of these files in: live documents by the id of the file. One question for all. */
export async function findMediaUsers(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, MediaUser[]>> {
  const users = new Map<string, MediaUser[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return users;
  const connection = await getConnection(req);
  const patterns = JSON.stringify(ids.map((id) => `%"${id}"%`));
  const { rows } = await connection.execute(sql`
    SELECT key, document FROM ${sql.identifier(publishedTable)}
    WHERE state = 'live' AND document::text LIKE ANY (ARRAY(SELECT jsonb_array_elements_text(${patterns}::jsonb)))`);
  for (const row of rows) {
    const document = documentSchema.parse(row.document);
    const user = { key: String(row.key), title: getTitle(document) };
    for (const id of getShownMedia(document)) users.get(id)?.push(user);
  }
  return users;
}

/** What a document is called in messages to editors. */
export function getTitle(document: PublicDocument): string {
  if (document.kind === 'story') return document.title;
  if (document.kind === 'media') return document.file.source;
  return 'name' in document ? (document.name.vi ?? '') : document.kind;
}
