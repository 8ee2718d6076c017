import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Records that are of a profile, and what they are called. */
const records = [
  { collection: 'evaluations', name: 'đánh giá định kỳ' },
  { collection: 'recognitions', name: 'danh hiệu, khen thưởng' },
  { collection: 'proposals', name: 'đề nghị khen thưởng' },
  { collection: 'holds', name: 'mục tạm dừng xét' },
] as const satisfies readonly { collection: CollectionSlug; name: string }[];

/** Hook: a profile of which units keep records is not deleted, since they would go with it. */
export const refuseRecorded: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const { collection, name } of records) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { exemplar: { equals: id } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0)
      throw refusal(409, `Không xóa được: còn ${totalDocs} ${name} của hồ sơ này. Hãy xóa chúng trước.`);
  }
};
