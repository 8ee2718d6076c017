import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { ClaimDecision, ClaimSource } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { dropChangedApprovals } from '../transition/drop-approvals.ts';
import { findApprovedStories } from '../transition/find-approved.ts';
import { fromStory } from '../../checks/verification/claiming-document.ts';
import { getVerification } from '../../checks/verification/get-verification.ts';

/** Hook: an approved text whose page would name other sources, or tell of another verification, waits for approval again. */
export const dropApprovalsOfClaims: CollectionAfterChangeHook<ClaimDecision> = async ({ doc, req }) => {
  const story = getReferenceId(doc.story);
  if (story) await dropApprovals(req, new Set([story]), 'Việc kiểm chứng của bài');
};

/** Hook: the same for texts whose claims rest on a source that now says something else, or is named to readers. */
export const dropApprovalsOfSource: CollectionAfterChangeHook<ClaimSource> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') return;
  const { docs } = await req.payload.find({
    collection: 'claim-decisions',
    where: { sources: { in: [doc.id] } },
    depth: 0,
    pagination: false,
    select: { story: true },
    overrideAccess: true,
    req,
  });
  const stories = new Set(docs.flatMap(({ story }) => getReferenceId(story) ?? []));
  await dropApprovals(req, stories, `Nguồn kiểm chứng “${doc.title}”`);
};

/** Of a text whose claims wait for somebody, publishing says which; a whole verification that is another one is not seen. */
async function dropApprovals(req: PayloadRequest, ids: ReadonlySet<string>, what: string): Promise<void> {
  if (ids.size === 0) return;
  const whole = [];
  for (const story of await findApprovedStories(req)) {
    if (ids.has(story.id) && (await getVerification(req, fromStory(story)))) whole.push(story);
  }
  await dropChangedApprovals(req, whole, { what, isWriting: false });
}
