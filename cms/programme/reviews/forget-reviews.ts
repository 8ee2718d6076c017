import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Exemplar, Review } from '../../payload-types.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { ownLine } from '../record/record-changes.ts';
import { isShown } from './review-states.ts';
import { showReview } from './show-review.ts';

/**
 * Hook: reviews of a profile that is forgotten lose whatever tells of the person, on their public pages too; that somebody
 * was reviewed, and how many voted for him, stays, since minutes count it.
 */
export const forgetReviews: CollectionAfterChangeHook<Exemplar> = async ({ doc, previousDoc, req }) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { 'candidates.exemplar': { equals: doc.id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  for (const review of docs) await forget(req, review, doc.id);
};

async function forget(req: PayloadRequest, review: Review, exemplar: string): Promise<void> {
  const candidates = (review.candidates ?? []).map((row) =>
    getReferenceId(row.exemplar) === exemplar
      ? { ...row, name: forgottenName, summary: '', criteria: [], dropReason: '', exemplar: null }
      : row,
  );
  const forgotten = await req.payload.update({
    collection: 'reviews',
    id: review.id,
    data: { candidates },
    context: { ...ownLine, isForgetting: true },
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  if (isShown(forgotten.state)) await showReview(req, forgotten);
  await recordEvent(req, {
    action: 'review.forgotten',
    subject: { collection: 'reviews', id: review.id, title: review.name },
  });
}
