import type { PayloadRequest } from 'payload';
import type { AuditAction } from '../../platform/audit/actions.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import type { Review } from '../../payload-types.ts';
import { addStep } from '../record/steps.ts';
import { ownLine } from '../record/record-changes.ts';
import { moving } from './guard-review.ts';
import type { ReviewState } from './review-states.ts';
import { showReview } from './show-review.ts';

interface Way {
  to: ReviewState;
  action: AuditAction;
  reason?: string;
  /** What changes with the state. */
  data?: Partial<Review>;
}

/** Brings a review into a state, its public page with it, and says so in its history and the audit log. */
export async function moveReview(
  req: PayloadRequest,
  review: Review,
  { to, action, reason = '', data = {} }: Way,
): Promise<Review> {
  const moved = await saveReview(req, review, {
    ...data,
    state: to,
    problem: data.problem ?? null,
    history: addStep(review, to, req.user, reason),
  });
  await showReview(req, moved);
  await recordEvent(req, {
    action,
    subject: { collection: 'reviews', id: review.id, title: review.name },
    detail: reason ? { reason } : {},
  });
  return moved;
}

/** Writes what only the orders of a review write. */
export function saveReview(
  req: PayloadRequest,
  { id }: Pick<Review, 'id'>,
  data: Partial<Review>,
): Promise<Review> {
  return req.payload.update({
    collection: 'reviews',
    id,
    data,
    depth: 0,
    context: { ...ownLine, ...moving },
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
}
