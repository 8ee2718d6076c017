import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';
import { kindNames } from '../../documents/mapping/published-rows.ts';
import { findLiveUses } from './live-uses.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a consent on which something public rests is not deleted. */
export const refuseConsentDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const consent = await req.payload.findByID({
    collection: 'consents',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const use = (await findLiveUses(req, [consent])).get(consent.id)?.[0];
  if (!use) return;
  throw refusal(
    409,
    `Không xoá được: trên trang còn ${kindNames[use.kind]} “${use.title}” dựa vào hồ sơ này. Hãy gỡ trước.`,
  );
};

/** What else papers belong to. */
const papersOf = [
  { collection: 'plans', paths: ['file'], name: 'kế hoạch' },
  { collection: 'registrations', paths: ['endorsement.minutes', 'criteria.file'], name: 'đăng ký điển hình' },
  { collection: 'reviews', paths: ['ballots.proof', 'minutes'], name: 'đợt xét' },
  { collection: 'stories', paths: ['interviewFile'], name: 'bài có người được phỏng vấn xem lại' },
] as const satisfies readonly { collection: CollectionSlug; paths: readonly string[]; name: string }[];

/** Hook: a proof stays as long as a consent needs it. */
export const refuseProofDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'consents',
    where: { 'proofs.file': { equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs) throw refusal(409, 'Không xoá được: còn hồ sơ đồng ý dùng bằng chứng này.');
  for (const { collection, paths, name } of papersOf) {
    const { totalDocs: uses } = await req.payload.count({
      collection,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      overrideAccess: true,
      req,
    });
    if (uses) throw refusal(409, `Không xoá được: còn ${name} dùng tài liệu này.`);
  }
};
