import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { publishedTable } from '#contract/hand-over.ts';
import type { DocumentKind } from '#contract/document.ts';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { StoryDocument } from '#contract/story.ts';
import type { Consent, Media } from '../../payload-types.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';

/** Something on the public site that shows a person. */
export interface LiveUse {
  kind: DocumentKind;
  id: string;
  title: string;
  language?: LanguageCode;
  format?: StoryDocument['format'];
  /** It plays the person's voice reading, for which this very consent was given: no other one stands in for it. */
  isReading: boolean;
}

interface Mention extends Omit<LiveUse, 'isReading'> {
  text: string;
}

/** Ids by which a public document would name a consent's person. */
interface Needles {
  /** The exemplar's, and those of files that show it. */
  shown: string[];
  /** Those of recordings that the person reads. */
  read: string[];
}

/**
 * What is public and rests on consents, by their ids: the profiles and stories of their exemplars, whatever shows a file
 * with the person, and the texts that the person reads aloud.
 */
export async function findLiveUses(
  req: PayloadRequest,
  consents: readonly Consent[],
): Promise<Map<string, LiveUse[]>> {
  const needles = await findNeedles(req, consents);
  const all = [...needles.values()].flatMap(({ shown, read }) => [...shown, ...read]);
  const mentions = await findMentions(req, [...new Set(all)]);
  return new Map(
    [...needles].map(([consent, { shown, read }]) => [
      consent,
      mentions.flatMap(({ text, ...use }) => {
        const isReading = read.some((id) => text.includes(id));
        return isReading || shown.some((id) => text.includes(id)) ? [{ ...use, isReading }] : [];
      }),
    ]),
  );
}

async function findNeedles(req: PayloadRequest, consents: readonly Consent[]): Promise<Map<string, Needles>> {
  const files = await findFiles(req, consents);
  const recordings = await findRecordings(req, consents);
  return new Map(
    consents.map((consent) => {
      const exemplar = getReferenceId(consent.exemplar);
      const shown = files.filter(
        ({ peopleShown, exemplarsShown }) =>
          getReferenceIds(peopleShown).includes(consent.id) ||
          (exemplar !== undefined && getReferenceIds(exemplarsShown).includes(exemplar)),
      );
      const read = recordings.flatMap((each) =>
        getReferenceId(each.consent) === consent.id ? (getReferenceId(each.media) ?? []) : [],
      );
      return [consent.id, { shown: [...(exemplar ? [exemplar] : []), ...shown.map(({ id }) => id)], read }];
    }),
  );
}

async function findFiles(req: PayloadRequest, consents: readonly Consent[]): Promise<Media[]> {
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
  return docs;
}

/** Recordings that these consents are for, of the texts as they went to the public, not of newer drafts. */
async function findRecordings(req: PayloadRequest, consents: readonly Consent[]) {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { 'recordings.consent': { in: consents.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    select: { recordings: true },
    overrideAccess: true,
    req,
  });
  return docs.flatMap(({ recordings }) => recordings ?? []);
}

async function findMentions(req: PayloadRequest, ids: readonly string[]): Promise<Mention[]> {
  if (ids.length === 0) return [];
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT kind, document->>'id' AS id, document->>'language' AS language,
      document->>'format' AS format, document::text AS text,
      coalesce(document->>'title', document->'name'->>'vi', kind) AS title
    FROM ${sql.identifier(publishedTable)}
    WHERE state = 'live' AND kind <> 'media' AND document::text ~ ${`(${ids.join('|')})`}
    ORDER BY changed_at DESC LIMIT 1000`);
  return rows.map(({ kind, id, title, language, format, text }) => ({
    kind: kind as DocumentKind,
    id: String(id),
    title: String(title),
    text: String(text),
    ...(typeof language === 'string' && isLanguageCode(language) ? { language } : {}),
    ...(typeof format === 'string' ? { format: format as StoryDocument['format'] } : {}),
  }));
}
