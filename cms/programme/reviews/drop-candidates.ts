import type { PayloadRequest } from 'payload';
import { getToday } from '../../checks/consent/today.ts';
import { fromDay } from '../../documents/fields/days.ts';
import type { Review } from '../../payload-types.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import type { Candidates } from './forget-candidate.ts';
import { saveReview } from './move-review.ts';
import { isShown } from './review-states.ts';
import { showReview } from './show-review.ts';

/** Takes candidates out of a review and off its page, ahead of everything else that is published, and says so in the log. */
export async function dropCandidates(
  req: PayloadRequest,
  review: Review,
  isMeant: (row: Candidates[number]) => boolean,
  reason: string,
): Promise<void> {
  const droppedOn = fromDay(getToday());
  const candidates = (review.candidates ?? []).map((each) =>
    isMeant(each) ? { ...each, droppedOn, dropReason: reason } : each,
  );
  const saved = await saveReview(req, review, { candidates, problem: null });
  if (isShown(saved.state)) await showReview(req, saved, 'fast');
  await recordEvent(req, {
    action: 'review.candidateDropped',
    subject: { collection: 'reviews', id: review.id, title: review.name },
    detail: { reason },
  });
}
