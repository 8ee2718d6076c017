import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';
import { dropLooseProofs, listProofsOf } from '../../checks/consent/proof-uses.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { forgetNominationsWhere } from '../nominations/forget-nominations.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { findWholeReview } from './find-whole-review.ts';
import { saveReview } from './move-review.ts';
import { forgetCandidate } from './forget-candidate.ts';
import { isShown } from './review-states.ts';
import { showReview } from './show-review.ts';

/**
 * Reviews whose result was told before a day, and those that nobody went on with, lose what tells of people: comments,
 * ballots, candidates, what was discussed. The council, the days and what was counted stay. One that is being opened, or is
 * open, is in use. @returns ids of those that lost it
 */
export async function expireReviews(req: PayloadRequest, before: Date): Promise<string[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT id FROM reviews r
    WHERE state NOT IN ('submitted', 'approved', 'open')
      AND coalesce(concluded_at, updated_at) < ${before.toISOString()}::timestamptz
      AND (coalesce(meeting_course, '') <> ''
        OR EXISTS (SELECT FROM reviews_ballots b WHERE b._parent_id = r.id)
        OR EXISTS (SELECT FROM reviews_candidates c WHERE c._parent_id = r.id AND c.name IS DISTINCT FROM ${forgottenName})
        OR EXISTS (SELECT FROM nominations n WHERE n.review_id = r.id AND n.forgotten_at IS NULL))
    ORDER BY id`);
  const ids = rows.map(({ id }) => String(id));
  for (const id of ids) {
    await lockRow(req, 'reviews', id);
    await expire(req, await findWholeReview(req, id));
  }
  return ids;
}

async function expire(req: PayloadRequest, review: Review): Promise<void> {
  await forgetNominationsWhere(req, { review: { equals: review.id }, forgottenAt: { exists: false } });
  const saved = await saveReview(req, review, {
    ballots: [],
    candidates: (review.candidates ?? []).map(forgetCandidate),
    meeting: { ...review.meeting, layout: review.meeting?.layout ?? 'state', course: '' },
  });
  await dropLooseProofs(req, listProofsOf(req, 'reviews', review));
  if (isShown(saved.state)) await showReview(req, saved, 'fast');
}
