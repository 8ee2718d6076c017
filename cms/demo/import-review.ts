import type { PayloadRequest } from 'payload';
import { getToday } from '../checks/consent/today.ts';
import { fromDay } from '../documents/fields/days.ts';
import { ordinary } from '../programme/record/record-changes.ts';
import { findWholeReview } from '../programme/reviews/find-whole-review.ts';
import { freezeTerms } from '../programme/reviews/freeze-terms.ts';
import { moveReview } from '../programme/reviews/move-review.ts';
import { openReview } from '../programme/reviews/turn-reviews.ts';
import type { StoredRecord } from './stored-records.ts';

const dayMs = 86_400_000;

/**
 * Brings a review in whose comment period runs: it began some days before today, so that whoever tries the edition finds it
 * open, and every check of an opening is asked. @throws with the sentences of those checks where it cannot open
 */
export async function importReview(
  req: PayloadRequest,
  { id, data, opensAfter, closesAfter }: StoredRecord<'reviews'>,
): Promise<void> {
  const today = getToday();
  await req.payload.create({
    collection: 'reviews',
    data: {
      id,
      ...data,
      opensOn: addDays(today, opensAfter),
      closesOn: addDays(today, closesAfter),
    } as never,
    context: ordinary,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const review = await findWholeReview(req, id);
  const approved = await moveReview(req, review, {
    to: 'approved',
    action: 'review.approved',
    data: await freezeTerms(req, review),
  });
  const { state, problem, name } = await openReview(req, approved, today);
  if (state !== 'open') throw new Error(`Đợt xét “${name}” chưa mở được: ${problem}`);
}

/** @param day yyyy-mm-dd @returns as the CMS keeps a day */
function addDays(day: string, days: number): string | null {
  return fromDay(new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10));
}
