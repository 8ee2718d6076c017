import type { CollectionBeforeChangeHook } from 'payload';
import { addWriter, readWriters } from '../../checks/eyes/writers.ts';
import type { Review } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { keepInReach } from '../reach/keep-in-reach.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { refuseBegunDeletion } from '../record/refuse-begun-deletion.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';
import { fillCandidates } from './fill-candidates.ts';
import { fillCouncil } from './fill-council.ts';

/** Context of what the orders of a review write. */
export const moving = { isMoving: true };

/** Hook: what people write belongs to their units; what orders write was allowed by the order, also to a council from elsewhere. */
export const keepReviewInReach: CollectionBeforeChangeHook<Review> = (args) =>
  args.context.isMoving ? args.data : (keepInReach(args) as Promise<Partial<Review>>);

/** What goes on once a review was handed in: the meeting, and its minutes. */
const goingOn = new Set(['meeting', 'minutes', 'writers']);

/**
 * Hook: what a review tells of its candidates comes from their registrations; what was handed in stays as it was, until it
 * is returned; the unit never changes.
 */
export const guardReview: CollectionBeforeChangeHook<Review> = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
  context,
}) => {
  if (context.isForgetting || context.isMoving) return data;
  const refuse = refuserOf({ req, collection, originalDoc });
  if (operation === 'create' || !originalDoc)
    return {
      ...(await complete(data)),
      state: data.state ?? 'draft',
      history: [],
      writers: req.user ? [req.user.id] : [],
    };
  if (data.unit !== undefined && getReferenceId(data.unit) !== getReferenceId(originalDoc.unit))
    throw refuse('unit', 'Đơn vị xét không đổi được. Hãy tạo đợt xét khác.');
  await refuseMoved(req, 'reviews', originalDoc);
  const changed = findClosedChanges(originalDoc, data, goingOn);
  if (originalDoc.state !== 'draft' && changed[0])
    throw refuse(changed[0], 'Đợt xét đã gửi duyệt thì giữ nguyên. Rút về hoặc trả lại rồi sửa.');
  if (
    originalDoc.state === 'concluded' &&
    findClosedChanges(originalDoc, data, new Set(['minutes'])).includes('meeting')
  )
    throw refuse('meeting', 'Kết quả đã công bố thì biên bản giữ nguyên.');
  if (originalDoc.state !== 'draft') return data;
  const writers =
    req.user && changed.length > 0 ? addWriter(readWriters(originalDoc), req.user.id) : undefined;
  return { ...(await complete(data)), ...(writers && { writers }) };

  async function complete(review: Partial<Review>): Promise<Partial<Review>> {
    const unit = getReferenceId(review.unit ?? originalDoc?.unit);
    return {
      ...review,
      ...(review.candidates && {
        candidates: await fillCandidates(req, review.candidates, {
          unit,
          before: originalDoc?.candidates,
          refuse,
        }),
      }),
      ...(review.council && { council: await fillCouncil(req, review.council, refuse) }),
    };
  }
};

/** Hook: what was handed in once stays, since people were asked about it. */
export const refuseReviewDeletion = refuseBegunDeletion('reviews', 'Chỉ xóa được đợt xét đang soạn.');
