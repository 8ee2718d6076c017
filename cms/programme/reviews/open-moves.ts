import type { PayloadRequest } from 'payload';
import type { Review } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { reviewMoveNames, reviewMoves, type ReviewMove, type ReviewMoveName } from './moves.ts';
import { findOwnSeat } from './seats.ts';

/** The ways that a review has for whoever asks: the office's for its own units, the council's for its chair and secretary. */
export async function findOpenMoves(req: PayloadRequest, review: Review): Promise<ReviewMoveName[]> {
  const isMine = await isOwn(req, 'reviews', review.id);
  const seat = findOwnSeat(req, review)?.seat;
  const isLeading = seat === 'chair' || seat === 'secretary';
  return reviewMoveNames.filter((name) => {
    const { from, permission, isOfCouncil }: ReviewMove = reviewMoves[name];
    // Approved means waiting for its day; it is approved anew where something kept it from opening.
    const isOpen =
      from.includes(review.state) && !(name === 'approve' && review.state === 'approved' && !review.problem);
    return isOpen && ((isMine && can(req.user, permission)) || Boolean(isOfCouncil && isLeading));
  });
}
