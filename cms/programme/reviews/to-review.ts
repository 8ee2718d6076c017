import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { publishedTable } from '#contract/hand-over.ts';
import type { ReviewPhase, reviewSchema } from '#contract/review.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { Review } from '../../payload-types.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { readTally } from './count-votes.ts';

type Input = z.input<typeof reviewSchema>;

/** The shortlist as readers see it, unchecked: without those who were dropped and whoever has no profile. */
export async function toReview(req: PayloadRequest, review: Review, phase: ReviewPhase): Promise<Input> {
  const unit = getReferenceId(review.unit) ?? '';
  const { name, isLive } = await findUnit(req, unit);
  const samples = await findSamples(req, review);
  const results = (phase === 'concluded' && readTally(review)?.results) || [];
  return {
    kind: 'review',
    id: review.id,
    slug: review.slug ?? '',
    title: review.name,
    description: review.description ?? '',
    level: review.level,
    year: review.year,
    ...(isLive && { unit }),
    unitName: name,
    phase,
    opensOn: toDay(review.opensOn) ?? '',
    closesOn: toDay(review.closesOn) ?? '',
    isSigned: Boolean(review.isSigned),
    ...(phase !== 'open' && { comments: review.comments ?? 0 }),
    candidates: (review.candidates ?? []).flatMap((row): Input['candidates'] => {
      const exemplar = getReferenceId(row.exemplar);
      if (!exemplar || row.droppedOn) return [];
      const result = results.find(({ candidate }) => candidate === row.id);
      return [
        {
          exemplar,
          name: row.name ?? '',
          type: row.type ?? 'person',
          summary: row.summary ?? '',
          criteria: (row.criteria ?? []).map(({ text, evidence }) => ({ text, evidence: evidence ?? '' })),
          sample: samples.has(exemplar),
          ...(result && {
            result: { isPassed: result.isPassed, inFavour: result.inFavour, of: review.councilSize ?? 1 },
          }),
        },
      ];
    }),
  };
}

async function findUnit(req: PayloadRequest, id: string): Promise<{ name: string; isLive: boolean }> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT name, EXISTS (
      SELECT 1 FROM ${sql.identifier(publishedTable)} WHERE key = ${`unit/${id}`} AND state = 'live'
    ) AS "isLive" FROM units WHERE id::text = ${id}`);
  return { name: String(rows[0]?.name ?? ''), isLive: rows[0]?.isLive === true };
}

/** Ids of candidates that are invented for demonstration. */
async function findSamples(req: PayloadRequest, { candidates }: Review): Promise<ReadonlySet<string>> {
  const ids = (candidates ?? []).flatMap(({ exemplar }) => getReferenceId(exemplar) ?? []);
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { and: [{ id: { in: ids } }, { sample: { equals: true } }] },
    draft: true,
    select: { sample: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Set(docs.map(({ id }) => id));
}
