import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { kindNames } from '../../documents/mapping/published-rows.ts';
import { findLiveUses } from './live-uses.ts';

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
  throw new APIError(
    `Không xoá được: trên trang còn ${kindNames[use.kind]} “${use.title}” dựa vào hồ sơ này. Hãy gỡ trước.`,
    409,
    null,
    true,
  );
};

/** Hook: a proof stays as long as a consent needs it. */
export const refuseProofDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'consents',
    where: { 'proofs.file': { equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs) throw new APIError('Không xoá được: còn hồ sơ đồng ý dùng bằng chứng này.', 409, null, true);
};
