import type { CollectionAfterChangeHook } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { forgottenName } from '../record/forgotten-name.ts';

/** Hook: holds of a profile that is forgotten lose what was held against the person. */
export const forgetHolds: CollectionAfterChangeHook<Exemplar> = async ({ doc, previousDoc, req }) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  await req.payload.update({
    collection: 'holds',
    where: { exemplar: { equals: doc.id } },
    data: { name: forgottenName, reason: forgottenName, lifting: { by: '', reason: '' } },
    context: { isForgetting: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
};
