import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { documentSchemas, type DocumentKind, type DocumentOf } from '#contract/document.ts';
import { publishedTable } from '#contract/hand-over.ts';
import { getConnection } from '../../platform/database/transaction.ts';

export interface Published<K extends DocumentKind> {
  state: 'live' | 'withdrawn' | 'removed';
  document: DocumentOf<K>;
}

/** What the public can read of a document now, or could read last. */
export async function findPublished<K extends DocumentKind>(
  req: PayloadRequest,
  kind: K,
  id: string,
): Promise<Published<K> | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT state, document FROM ${sql.identifier(publishedTable)} WHERE key = ${`${kind}/${id}`}`,
  );
  const row = rows[0];
  if (!row) return undefined;
  return {
    state: row.state as Published<K>['state'],
    document: documentSchemas[kind].parse(row.document) as DocumentOf<K>,
  };
}

export interface User {
  kind: DocumentKind;
  title: string;
}

/** Live documents, besides itself, that mention an id: they would break if it vanished. At most five. */
export async function findLiveUsers(req: PayloadRequest, kind: DocumentKind, id: string): Promise<User[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT kind, coalesce(document->>'title', document->'name'->>'vi', kind) AS title
    FROM ${sql.identifier(publishedTable)}
    WHERE state = 'live' AND key <> ${`${kind}/${id}`} AND document::text LIKE ${`%"${id}"%`}
    ORDER BY changed_at DESC LIMIT 5`);
  return rows.map((row) => ({ kind: row.kind as DocumentKind, title: String(row.title) }));
}

/** Live stories and profiles that mention an id. */
export async function findLiveTexts(
  req: PayloadRequest,
  id: string,
): Promise<(DocumentOf<'story'> | DocumentOf<'exemplar'>)[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT kind, document FROM ${sql.identifier(publishedTable)}
    WHERE state = 'live' AND kind IN ('story', 'exemplar') AND document::text LIKE ${`%"${id}"%`}`);
  return rows.map((row) => documentSchemas[row.kind as 'story' | 'exemplar'].parse(row.document));
}

/** Name of a kind of document in messages to editors. */
export const kindNames = {
  story: 'bài',
  exemplar: 'điển hình',
  section: 'chuyên mục',
  topic: 'lĩnh vực',
  unit: 'đơn vị',
  place: 'địa phương',
  movement: 'phong trào',
  'criteria-set': 'bộ tiêu chí',
  'model-type': 'loại mô hình',
  review: 'đợt lấy ý kiến',
  media: 'tệp',
  settings: 'cài đặt trang',
  home: 'trang chủ',
  interface: 'chữ giao diện',
  'search-aliases': 'từ đồng nghĩa khi tìm',
} as const satisfies Record<DocumentKind, string>;
