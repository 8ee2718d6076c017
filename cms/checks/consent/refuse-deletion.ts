import type { CollectionBeforeDeleteHook } from 'payload';
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
    `Không xóa được: trên trang còn ${kindNames[use.kind]} “${use.title}” dựa vào hồ sơ này. Hãy gỡ trước.`,
  );
};
