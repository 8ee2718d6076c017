import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: an award that somebody has, or is proposed for, stays in the catalogue; its levels are given a last day. */
export const refuseUsedAward: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['recognitions', 'proposals'] as const) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { award: { equals: id } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0)
      throw refusal(
        409,
        `Không xóa được: ${totalDocs} danh hiệu hoặc đề nghị đã ghi theo mục này. Hãy ghi “Đến hết ngày” cho từng cấp.`,
      );
  }
};
