import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { lockOneOf } from '../../platform/database/locks.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import type { Review } from '../../payload-types.ts';
import { findWholeReview } from './find-whole-review.ts';
import { moveReview, saveReview } from './move-review.ts';

type Query = ReturnType<typeof sql>;

/**
 * Does something with each review that a query finds, in a transaction of its own; one that another process has in its
 * hands is left to it. Afterwards the query does not find it any more.
 */
export async function forEachDue(
  payload: Payload,
  due: Query,
  work: (req: PayloadRequest, review: Review) => Promise<unknown>,
): Promise<void> {
  let hasFound = true;
  while (hasFound) {
    const req = await createLocalReq({}, payload);
    hasFound = await runInTransaction(req, async () => {
      const id = await lockOneOf(req, 'reviews', due);
      if (id) await work(req, await findWholeReview(req, id));
      return Boolean(id);
    });
  }
}

/** Takes result pages off whose months are over, by the rule under which each review was held. */
export function takeOldPagesOff(payload: Payload, now: Date): Promise<void> {
  const due = sql`SELECT id FROM reviews WHERE state = 'concluded'
    AND concluded_at + make_interval(months => terms_page_months::int) <= ${now.toISOString()}::timestamptz`;
  return forEachDue(payload, due, (req, review) =>
    moveReview(req, review, {
      to: 'withdrawn',
      action: 'review.pageEnded',
      reason: 'Hết thời hạn giữ trang kết quả.',
    }),
  );
}

/** Deletes who voted how once the months for it are over; what was counted stays. */
export function deleteBallots(payload: Payload, now: Date): Promise<void> {
  const due = sql`SELECT id FROM reviews WHERE state IN ('concluded', 'withdrawn')
    AND EXISTS (SELECT 1 FROM reviews_ballots WHERE _parent_id = reviews.id)
    AND coalesce(concluded_at, updated_at) + make_interval(months => terms_ballot_months::int) <= ${now.toISOString()}::timestamptz`;
  return forEachDue(payload, due, async (req, review) => {
    await saveReview(req, review, { ballots: [] });
    const subject = { collection: 'reviews', id: review.id, title: review.name };
    await recordEvent(req, { action: 'review.ballotsDeleted', subject });
  });
}
