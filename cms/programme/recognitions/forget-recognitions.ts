import type { CollectionAfterChangeHook } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { dropLooseProofs, listProofsOf } from '../../checks/consent/proof-uses.ts';
import { forgottenName } from '../record/forgotten-name.ts';

/** Hook: recognitions of a profile that is forgotten lose whatever leads to the person; that there was one, and when, stays. */
export const forgetRecognitions: CollectionAfterChangeHook<Exemplar> = async ({ doc, previousDoc, req }) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  const where = { exemplar: { equals: doc.id } };
  const { docs } = await req.payload.find({
    collection: 'recognitions',
    where,
    select: { file: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  await req.payload.update({
    collection: 'recognitions',
    where,
    data: {
      name: forgottenName,
      title: '',
      number: '',
      file: null,
      revocation: { by: '', number: '', reason: '' },
    },
    context: { isForgetting: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await dropLooseProofs(
    req,
    docs.flatMap((recognition) => listProofsOf(req, 'recognitions', recognition)),
  );
};
