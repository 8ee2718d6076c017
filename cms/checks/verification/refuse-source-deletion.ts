import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a source on which claims rest is not deleted. */
export const refuseSourceDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'claim-decisions',
    where: { sources: { in: [id] } },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) return;
  throw refusal(409, `Không xóa được: ${totalDocs} khẳng định đang dựa vào nguồn này.`);
};
