import type { CollectionBeforeDeleteHook } from 'payload';
import { claimingKinds, type ClaimingKind } from './claiming-document.ts';

/** Hook: what was decided of the claims of a document goes before it, without which it is nothing. */
export function forgetClaims(kind: ClaimingKind): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    await req.payload.delete({
      collection: 'claim-decisions',
      where: { [claimingKinds[kind].field]: { equals: id } },
      overrideAccess: true,
      req,
    });
  };
}
