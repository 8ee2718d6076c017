import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Records that lose their sense without their unit, and what they are called. */
const records = [
  { collection: 'plans', paths: ['unit', 'quotas.unit'], name: 'kế hoạch' },
  { collection: 'registrations', paths: ['unit'], name: 'đăng ký điển hình' },
  { collection: 'nominations', paths: ['unit'], name: 'đề cử của người dân' },
  { collection: 'reviews', paths: ['unit'], name: 'đợt xét' },
  { collection: 'evaluations', paths: ['unit'], name: 'đánh giá định kỳ' },
  { collection: 'recognitions', paths: ['unit', 'issuerUnit'], name: 'danh hiệu, khen thưởng' },
  { collection: 'proposals', paths: ['unit', 'holder', 'to', 'route'], name: 'đề nghị khen thưởng' },
  { collection: 'holds', paths: ['unit'], name: 'mục tạm dừng xét' },
  { collection: 'reports', paths: ['unit'], name: 'báo cáo' },
  { collection: 'clusters', paths: ['unit', 'leader', 'members'], name: 'cụm, khối thi đua' },
] as const satisfies readonly { collection: CollectionSlug; paths: readonly string[]; name: string }[];

/** Hook: a unit that plans, clusters or papers of the programme speak of is not deleted; it is given a last day. */
export const refuseUsedUnit: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const { collection, paths, name } of records) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0)
      throw refusal(
        409,
        `Không xóa được: còn ${totalDocs} ${name} nói đến đơn vị này. Hãy ghi “Đến ngày” nếu đơn vị đã thôi hoạt động.`,
      );
  }
};
