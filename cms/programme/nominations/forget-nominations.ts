import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload';
import type { Exemplar, Nomination } from '../../payload-types.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { ofForgotten } from '../record/forgotten-papers.ts';
import { ownLine } from '../record/record-changes.ts';
import { withoutSender } from './delete-contacts.ts';
import { removeAnswers } from './write-answers.ts';

/** Hook: what was sent about a profile that is forgotten loses whatever tells of the person, and of who sent it. */
export const forgetNominations: CollectionAfterChangeHook<Exemplar> = async ({
  doc,
  previousDoc,
  req,
  context,
}) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  await forgetNominationsWhere(req, ofForgotten(doc.id, context));
};

/** @returns ids of those that lost whatever tells of a person */
export async function forgetNominationsWhere(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'nominations',
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  for (const nomination of docs) await forgetNomination(req, nomination);
  return docs.map(({ id }) => id);
}

/** Deletes whatever tells of a person; that something was sent, when, and how it ended stays. */
export async function forgetNomination(req: PayloadRequest, nomination: Nomination): Promise<void> {
  const { id, title, voice, answers, codeHash } = nomination;
  const voices = [voice, ...(answers ?? []).map((answer) => answer.voice)].map((one) => getReferenceId(one));
  await req.payload.update({
    collection: 'nominations',
    id,
    data: {
      ...withoutSender,
      about: forgottenName,
      place: '',
      text: '',
      note: '',
      voice: null,
      voiceProblem: '',
      exemplar: null,
      answers: [],
      codeHash: null,
      forgottenAt: new Date().toISOString(),
    },
    context: { ...ownLine, isForgetting: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  for (const one of voices.filter((each) => each !== undefined))
    await req.payload.delete({ collection: 'nomination-voices', id: one, overrideAccess: true, req });
  await recordEvent(req, {
    action: 'nomination.forgotten',
    subject: { collection: 'nominations', id, title },
  });
  if (codeHash) await removeAnswers(codeHash);
}

/** Hook: with a record that is deleted go its recordings, and what was to be read under its code. */
export const removeOfNomination: CollectionAfterDeleteHook<Nomination> = async ({ doc, req }) => {
  const voices = [doc.voice, ...(doc.answers ?? []).map(({ voice }) => voice)].map((one) =>
    getReferenceId(one),
  );
  for (const id of voices.filter((one) => one !== undefined))
    await req.payload.delete({ collection: 'nomination-voices', id, overrideAccess: true, req });
  if (doc.codeHash) await removeAnswers(doc.codeHash);
};
