import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a registration that a review is about stays. */
export const refuseReviewed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'reviews',
    where: { 'candidates.registration': { equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) throw refusal(409, 'Không xóa được: đăng ký này nằm trong một đợt xét.');
};
