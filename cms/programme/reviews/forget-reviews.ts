import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { dropLooseProofs, listProofsOf } from '../../checks/consent/proof-uses.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Exemplar, Review } from '../../payload-types.ts';
import { readForgottenNames, readForgottenPapers } from '../record/forgotten-papers.ts';
import { hideNames } from '../record/hide-names.ts';
import { ownLine } from '../record/record-changes.ts';
import { forgetCandidate, type Candidates } from './forget-candidate.ts';
import { isShown } from './review-states.ts';
import { showReview } from './show-review.ts';

interface Forgotten {
  exemplar: string;
  /** Ids of papers that only name the person and were chosen. */
  papers: readonly string[];
  names: RegExp | undefined;
}

/**
 * Hook: reviews of a profile that is forgotten lose whatever tells of the person, on their public pages too; that somebody
 * was reviewed, and how many voted for him, stays, since minutes count it. Reviews that were chosen besides lose candidates
 * without a profile who bear the name, and the name wherever else they say it: among the council, in what was discussed.
 */
export const forgetReviews: CollectionAfterChangeHook<Exemplar> = async ({
  doc,
  previousDoc,
  req,
  context,
}) => {
  if (!doc.forgottenAt || previousDoc.forgottenAt) return;
  const papers = readForgottenPapers(context);
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      or: [
        { 'candidates.exemplar': { equals: doc.id } },
        { 'candidates.registration': { in: papers } },
        { id: { in: papers } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  const forgotten = { exemplar: doc.id, papers, names: readForgottenNames(context) };
  for (const review of docs) await forget(req, review, forgotten);
};

async function forget(req: PayloadRequest, review: Review, forgotten: Forgotten): Promise<void> {
  const names = forgotten.papers.includes(review.id) ? forgotten.names : undefined;
  const candidates = forgetCandidates(review, forgotten, names);
  const { flattenedFields } = req.payload.collections.reviews.config;
  const hidden = names ? hideNames(flattenedFields, { ...review, candidates }, names) : {};
  const saved = await req.payload.update({
    collection: 'reviews',
    id: review.id,
    data: { candidates, ...hidden },
    context: { ...ownLine, isForgetting: true },
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  await dropLooseProofs(req, listProofsOf(req, 'reviews', review));
  if (isShown(saved.state)) await showReview(req, saved, 'fast');
  await recordEvent(req, {
    action: 'review.forgotten',
    subject: { collection: 'reviews', id: review.id, title: saved.name },
  });
}

/** @param names that also tell who is meant, among those who have no profile */
function forgetCandidates(
  { candidates }: Review,
  { exemplar, papers }: Forgotten,
  names: RegExp | undefined,
): Candidates {
  return (candidates ?? []).map((row) => {
    const profile = getReferenceId(row.exemplar);
    const isNamed = !profile && names && (row.name ?? '').search(names) >= 0;
    const isMeant =
      profile === exemplar || papers.includes(getReferenceId(row.registration) ?? '') || isNamed;
    return isMeant ? forgetCandidate(row) : row;
  });
}
