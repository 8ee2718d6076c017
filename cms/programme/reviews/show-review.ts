import type { PayloadRequest } from 'payload';
import type { ReviewPhase } from '#contract/review.ts';
import type { Review } from '../../payload-types.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { handOver } from '../../publishing/hand-over.ts';
import { publishDocument } from '../../publishing/publish-document.ts';
import { isShown, type ReviewState } from './review-states.ts';
import { toReview } from './to-review.ts';

const phases = {
  open: 'open',
  closed: 'closed',
  // What was counted is told when somebody else has looked at it.
  voted: 'closed',
  concluded: 'concluded',
} as const satisfies Partial<Record<ReviewState, ReviewPhase>>;

/**
 * Brings the public page to what the review is now, in the transaction of the request; without candidates it goes.
 * @param lane `fast` where somebody leaves it, who does not wait for anything else
 */
export async function showReview(
  req: PayloadRequest,
  review: Review,
  lane: 'normal' | 'fast' = 'normal',
): Promise<void> {
  const { state, candidates } = review;
  const phase = isShown(state) ? phases[state as keyof typeof phases] : undefined;
  const isEmpty = !(candidates ?? []).some(({ exemplar, droppedOn }) => exemplar && !droppedOn);
  if (phase === undefined || isEmpty) return hideReview(req, review);
  await publishDocument(req, 'review', await toReview(req, review, phase), 'update', lane);
}

/** Takes the page off: before anything else, and with a notice in its place. */
export async function hideReview(req: PayloadRequest, { id }: Pick<Review, 'id'>): Promise<void> {
  const published = await findPublished(req, 'review', id);
  if (published?.state !== 'live') return;
  await handOver(req, { document: published.document, state: 'withdrawn', action: 'withdraw', lane: 'fast' });
}
