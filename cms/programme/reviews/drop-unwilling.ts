import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { findPeople } from '../../checks/consent/find-people.ts';
import { findLackingExemplars } from '../../checks/consent/lacking-consents.ts';
import { getToday } from '../../checks/consent/today.ts';
import { judgeDocument } from '../../documents/mapping/check-document.ts';
import type { Consent, Review } from '../../payload-types.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { dropCandidates } from './drop-candidates.ts';
import { findWholeReview } from './find-whole-review.ts';
import { reviewStates, isShown } from './review-states.ts';
import { toReview } from './to-review.ts';

/**
 * Hook: whoever takes a consent back, and has given none that covers a shortlist all the same, leaves those that readers see
 * at once, in the same transaction.
 */
export const dropUnwilling: CollectionAfterChangeHook<Consent> = async ({ doc, previousDoc, req }) => {
  const exemplar = getReferenceId(doc.exemplar);
  if (!exemplar || !doc.withdrawalRequestedAt || previousDoc?.withdrawalRequestedAt) return;
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { 'candidates.exemplar': { equals: exemplar }, state: { in: reviewStates.filter(isShown) } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  for (const { id } of docs.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await lockRow(req, 'reviews', id);
    const review = await findWholeReview(req, id);
    if (isShown(review.state) && (await isUnwilling(req, review, exemplar)))
      await dropCandidates(
        req,
        review,
        (row) => getReferenceId(row.exemplar) === exemplar && !row.droppedOn,
        'Người được xét đã rút sự đồng ý.',
      );
  }
};

/** Whether a candidate who stands on the page has no consent for it. */
async function isUnwilling(req: PayloadRequest, review: Review, exemplar: string): Promise<boolean> {
  const { document } = judgeDocument(req, 'review', await toReview(req, review, 'open'));
  if (!document) return true;
  const people = await findPeople(req, [exemplar], []);
  return findLackingExemplars(document, people, getToday()).some(({ id }) => id === exemplar);
}
