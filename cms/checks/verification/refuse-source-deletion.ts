import { APIError, type CollectionBeforeDeleteHook } from 'payload';

/** Hook: a source on which claims rest is not deleted. */
export const refuseSourceDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'claim-decisions',
    where: { sources: { in: [id] } },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) return;
  throw new APIError(`Không xoá được: ${totalDocs} khẳng định đang dựa vào nguồn này.`, 409, null, true);
};
