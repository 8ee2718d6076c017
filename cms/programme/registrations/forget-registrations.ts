import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { dropLooseProofs, listProofsOf } from '../../checks/consent/proof-uses.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { ofForgotten } from '../record/forgotten-papers.ts';
import { dropReasons } from './history.ts';

/** Hook: registrations of a profile that is forgotten, and those that were chosen with it, lose whatever tells of the person. */
export const forgetRegistrations: CollectionAfterChangeHook<Exemplar> = async ({
  doc,
  previousDoc,
  req,
  context,
}) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  await forgetRegistrationsWhere(req, ofForgotten(doc.id, context));
};

/**
 * Registrations lose whatever tells of the person; that there was one, of which unit and year, stays, since figures count
 * it. @returns ids of those that lost it
 */
export async function forgetRegistrationsWhere(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'registrations',
    where,
    select: { history: true, criteria: true, endorsement: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  for (const { id, history } of docs)
    await req.payload.update({
      collection: 'registrations',
      id,
      data: {
        name: forgottenName,
        summary: '',
        criteria: [],
        support: [],
        weaknesses: [],
        agreement: '',
        endorsement: { minutes: null },
        exemplar: null,
        history: dropReasons({ history }),
      },
      context: { isForgetting: true },
      depth: 0,
      overrideAccess: true,
      req,
    });
  await dropLooseProofs(
    req,
    docs.flatMap((doc) => listProofsOf(req, 'registrations', doc)),
  );
  return docs.map(({ id }) => id);
}
