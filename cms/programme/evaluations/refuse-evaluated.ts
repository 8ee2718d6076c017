import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a profile that was evaluated is not deleted, since its unit's record would go with it. */
export const refuseEvaluated: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'evaluations',
    where: { exemplar: { equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0)
    throw refusal(
      409,
      `Không xoá được: còn ${totalDocs} đánh giá định kỳ của hồ sơ này. Hãy xoá chúng trước.`,
    );
};
