import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { publishedTable } from '#contract/release.ts';
import type { DocumentKind } from '#contract/document.ts';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { Consent } from '../payload-types.ts';
import { getConnection } from '../database/transaction.ts';
import { getReferenceId, getReferenceIds } from '../fields/reference.ts';

/** Something on the public site that shows a person. */
export interface LiveUse {
  kind: DocumentKind;
  id: string;
  title: string;
  language?: LanguageCode;
}

interface Mention extends LiveUse {
  text: string;
}

/**
 * What is public and rests on consents, by their ids: the profiles and stories of their exemplars, and whatever shows a
 * file with the person.
 */
export async function findLiveUses(
  req: PayloadRequest,
  consents: readonly Consent[],
): Promise<Map<string, LiveUse[]>> {
  const needles = await findNeedles(req, consents);
  const mentions = await findMentions(req, [...new Set([...needles.values()].flat())]);
  return new Map(
    [...needles].map(([consent, ids]) => [
      consent,
      mentions
        .filter(({ text }) => ids.some((id) => text.includes(id)))
        .map(({ text: _text, ...use }) => use),
    ]),
  );
}

/** Ids by which a public document would name a consent's person: the exemplar's, and those of files that show it. */
async function findNeedles(
  req: PayloadRequest,
  consents: readonly Consent[],
): Promise<Map<string, string[]>> {
  const exemplars = consents.flatMap(({ exemplar }) => getReferenceId(exemplar) ?? []);
  const { docs } = await req.payload.find({
    collection: 'media',
    where: {
      or: [
        { peopleShown: { in: consents.map(({ id }) => id) } },
        ...(exemplars.length ? [{ exemplarsShown: { in: exemplars } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(
    consents.map((consent) => {
      const exemplar = getReferenceId(consent.exemplar);
      const files = docs.filter(
        ({ peopleShown, exemplarsShown }) =>
          getReferenceIds(peopleShown).includes(consent.id) ||
          (exemplar !== undefined && getReferenceIds(exemplarsShown).includes(exemplar)),
      );
      return [consent.id, [...(exemplar ? [exemplar] : []), ...files.map(({ id }) => id)]];
    }),
  );
}

async function findMentions(req: PayloadRequest, ids: readonly string[]): Promise<Mention[]> {
  if (ids.length === 0) return [];
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT kind, document->>'id' AS id, document->>'language' AS language, document::text AS text,
      coalesce(document->>'title', document->'name'->>'vi', kind) AS title
    FROM ${sql.identifier(publishedTable)}
    WHERE state = 'live' AND kind <> 'media' AND document::text ~ ${`(${ids.join('|')})`}
    ORDER BY changed_at DESC LIMIT 1000`);
  return rows.map(({ kind, id, title, language, text }) => ({
    kind: kind as DocumentKind,
    id: String(id),
    title: String(title),
    text: String(text),
    ...(typeof language === 'string' && isLanguageCode(language) ? { language } : {}),
  }));
}
