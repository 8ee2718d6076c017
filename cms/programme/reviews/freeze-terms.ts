import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';
import { findRule } from './review-problems.ts';

/** The rule and the size of the council of a review, as they are from its approval on. */
export async function freezeTerms(req: PayloadRequest, review: Review): Promise<Partial<Review>> {
  const rule = await findRule(req, review);
  if (!rule) return {};
  const { percent, quorum, pageMonths, ballotMonths, basis } = rule;
  return {
    terms: { percent, quorum, pageMonths, ballotMonths, basis },
    councilSize: review.council?.length ?? 0,
  };
}
