import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import type { Exemplar } from '../../payload-types.ts';
import type { Problem, StoryCheck } from '../problem.ts';
import { claimingKinds, fromProfile, fromStory, type ClaimingDocument } from './claiming-document.ts';
import { getClaimState } from './claim-state.ts';
import { findJudgedClaims, type JudgedClaim } from './find-claims.ts';

const label = 'Kiểm chứng';
/** Claims that are quoted in a refusal; the panel shows them all. */
const quoted = 3;

/**
 * A text about an exemplar claims nothing that was not held against a source by somebody who did not write it. A
 * translation says what its original says; a sample says of itself that it is invented.
 */
export const checkClaims: StoryCheck = async (req, story, { document }) =>
  (await needsVerification(req, document)) ? findClaimProblems(req, fromStory(story)) : [];

/** The same for a profile, which is no translation. */
export async function checkProfile(req: PayloadRequest, exemplar: Exemplar): Promise<Problem[]> {
  const profile = fromProfile(exemplar);
  return profile.isExempt ? [] : findClaimProblems(req, profile);
}

/** Whether a text is about real exemplars, and no translation. */
async function needsVerification(req: PayloadRequest, document: StoryDocument): Promise<boolean> {
  if (document.exemplars.length === 0 || document.translationOf) return false;
  if (!document.sample) return true;
  const { totalDocs } = await req.payload.count({
    collection: 'exemplars',
    where: { and: [{ id: { in: document.exemplars } }, { sample: { equals: true } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs < document.exemplars.length;
}

async function findClaimProblems(req: PayloadRequest, document: ClaimingDocument): Promise<Problem[]> {
  const claims = await findJudgedClaims(req, document);
  const open = claims.filter((claim) => getClaimState(claim) === 'open');
  const linked = claims.filter((claim) => getClaimState(claim) === 'linked');
  const { noun } = claimingKinds[document.kind];
  return [
    ...toProblem(
      open,
      'chưa có nguồn',
      `Hãy gắn nguồn, viết lại, hoặc để người không viết ${noun} bỏ qua kèm lý do`,
    ),
    ...toProblem(
      linked,
      'chưa được người thứ hai đối chiếu với nguồn',
      'Người đối chiếu không được là người viết',
    ).map((problem) => ({ ...problem, needsOthers: true })),
  ];
}

function toProblem(claims: readonly JudgedClaim[], lack: string, advice: string): Problem[] {
  if (claims.length === 0) return [];
  const examples = claims.slice(0, quoted).map(({ text }) => `“${text}”`);
  const more = claims.length > quoted ? '…' : '';
  return [
    {
      path: 'claims',
      label,
      message: `“${label}”: ${claims.length} khẳng định ${lack}: ${examples.join(', ')}${more}. ${advice} (mục ${label}).`,
    },
  ];
}
