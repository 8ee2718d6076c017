import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { readSteps } from '../record/steps.ts';

/** Hook: proposals of a profile that is forgotten lose whatever tells of the person. */
export const forgetProposals: CollectionAfterChangeHook<Exemplar> = async ({ doc, previousDoc, req }) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  await forgetProposalsWhere(req, { exemplar: { equals: doc.id } });
};

/** Proposals lose whatever tells of the person; that there was one, and its way, stays. @returns ids of those */
export async function forgetProposalsWhere(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'proposals',
    where,
    select: { history: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  for (const { id, history } of docs)
    await req.payload.update({
      collection: 'proposals',
      id,
      data: {
        name: forgottenName,
        summary: '',
        achievements: '',
        history: readSteps({ history }).map(({ at, to, by, byName }) => ({ at, to, by, byName })),
      },
      context: { isForgetting: true },
      depth: 0,
      overrideAccess: true,
      req,
    });
  return docs.map(({ id }) => id);
}
