import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { publishedTable } from '#contract/release.ts';
import type { DocumentKind } from '#contract/document.ts';
import type { Consent } from '../payload-types.ts';
import { getConnection } from '../database/transaction.ts';
import { getReferenceId } from '../fields/reference.ts';

/** Something on the public site that shows a person. */
export interface LiveUse {
  kind: DocumentKind;
  id: string;
  title: string;
  language?: string;
}

/** What is public and rests on a consent: its exemplar's profile and stories, and whatever shows a file with the person. */
export async function findLiveUses(req: PayloadRequest, consent: Consent): Promise<LiveUse[]> {
  const exemplar = getReferenceId(consent.exemplar);
  const { docs } = await req.payload.find({
    collection: 'media',
    where: {
      or: [{ peopleShown: { in: [consent.id] } }, ...(exemplar ? [{ exemplarsShown: { in: [exemplar] } }] : [])],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const ids = [...(exemplar ? [exemplar] : []), ...docs.map(({ id }) => id)];
  return ids.length ? findMentions(req, ids) : [];
}

async function findMentions(req: PayloadRequest, ids: readonly string[]): Promise<LiveUse[]> {
  const connection = await getConnection(req);
  const patterns = ids.map((id) => `%"${id}"%`);
  const { rows } = await connection.execute(sql`
    SELECT kind, document->>'id' AS id, document->>'language' AS language,
      coalesce(document->>'title', document->'name'->>'vi', document->'alt'->>'vi', kind) AS title
    FROM ${sql.identifier(publishedTable)}
    WHERE state = 'live' AND kind <> 'media' AND document::text LIKE ANY (${sql.param(patterns)}::text[])
    ORDER BY changed_at DESC LIMIT 200`);
  return rows.map(({ kind, id, title, language }) => ({
    kind: kind as DocumentKind,
    id: String(id),
    title: String(title),
    ...(language ? { language: String(language) } : {}),
  }));
}
