import { sql } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';
import { getDay } from '#contract/address.ts';
import { fromWallClock } from '#contract/newsroom-clock.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { Review } from '../../payload-types.ts';
import { answerComments } from './answer-comments.ts';
import { countComments } from './find-comments.ts';
import { moveReview, saveReview } from './move-review.ts';
import { deleteBallots, forEachDue, takeOldPagesOff } from './retain-reviews.ts';
import { findReviewProblems } from './review-problems.ts';

/**
 * Opens and closes the comment periods whose day has come, and lets go of what was kept long enough. Any number of
 * processes may do so at once.
 *
 * 1. Approved, and its first day has begun: it opens, if nothing lacks now either; else it waits under an alarm.
 * 2. Open, and its last day is over: it closes, and readers learn how many comments came.
 */
export async function turnReviews(payload: Payload, now = new Date()): Promise<void> {
  const today = getDay(now.toISOString());
  // A day is kept as a moment within it.
  const midnight = sql`${fromWallClock(today)}::timestamptz`;
  await forEachDue(
    payload,
    sql`SELECT id FROM reviews WHERE state = 'approved' AND problem IS NULL
      AND opens_on < ${midnight} + interval '1 day'`,
    (req, review) => openReview(req, review, today),
  );
  await forEachDue(
    payload,
    sql`SELECT id FROM reviews WHERE state = 'open' AND closes_on < ${midnight}`,
    async (req, review) => {
      const comments = await countComments(req, review.id);
      await moveReview(req, review, { to: 'closed', action: 'review.closed', data: { comments } });
    },
  );
  await answerComments(payload);
  await takeOldPagesOff(payload, now);
  await deleteBallots(payload, now);
}

/** Opens a review that was approved where its day has come, or says why it cannot be. @param today yyyy-mm-dd */
export async function openReview(req: PayloadRequest, review: Review, today: string): Promise<Review> {
  if ((toDay(review.opensOn) ?? '') > today) return review;
  const problems = await findReviewProblems(req, review, today);
  if (problems.length > 0) return saveReview(req, review, { problem: problems.join('\n') });
  return moveReview(req, review, { to: 'open', action: 'review.opened' });
}
