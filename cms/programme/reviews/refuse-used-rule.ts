import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a rule by which somebody reviews is not deleted; it is given a last day. */
export const refuseUsedRule: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'reviews',
    where: { rule: { equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0)
    throw refusal(409, `Không xóa được: ${totalDocs} đợt xét theo quy định này. Hãy ghi “Đến hết ngày”.`);
};
