import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { forgottenName } from '../record/forgotten-name.ts';

/** Hook: evaluations of a profile that is forgotten lose whatever tells of the person. */
export const forgetEvaluations: CollectionAfterChangeHook<Exemplar> = async ({ doc, previousDoc, req }) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  await forgetEvaluationsWhere(req, { exemplar: { equals: doc.id } });
};

/** Evaluations lose whatever tells of the person; that there was one, and when, stays. @returns ids of those */
export async function forgetEvaluationsWhere(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.update({
    collection: 'evaluations',
    where,
    data: {
      name: forgottenName,
      effect: forgottenName,
      spread: '',
      potential: '',
      difficulties: '',
      helpNeeded: '',
      sources: [],
      isPublic: false,
      publicLine: '',
      nextDue: null,
    },
    context: { isForgetting: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}
