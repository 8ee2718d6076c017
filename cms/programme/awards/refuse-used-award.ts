import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: an award that somebody has, or is to get, stays in the catalogue; its levels are given a last day. */
export const refuseUsedAward: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'recognitions',
    where: { award: { equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0)
    throw refusal(
      409,
      `Không xoá được: ${totalDocs} danh hiệu, khen thưởng đã ghi theo mục này. Hãy ghi “Đến hết ngày” cho từng cấp.`,
    );
};
