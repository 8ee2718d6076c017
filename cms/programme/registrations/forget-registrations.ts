import type { CollectionAfterChangeHook } from 'payload';
import type { Exemplar } from '../../payload-types.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { dropReasons } from './history.ts';

/**
 * Hook: registrations of a profile that is forgotten lose whatever tells of the person; that there was one, of which unit
 * and year, stays, since figures count it.
 */
export const forgetRegistrations: CollectionAfterChangeHook<Exemplar> = async ({ doc, previousDoc, req }) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  const { docs } = await req.payload.find({
    collection: 'registrations',
    where: { exemplar: { equals: doc.id } },
    select: { history: true },
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
};
