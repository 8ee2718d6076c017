import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import type { Problem, StoryCheck } from '../workflow/problem.ts';
import { getClaimState } from './claim-state.ts';
import { findJudgedClaims, type JudgedClaim } from './find-claims.ts';

const label = 'Kiểm chứng';
/** Claims that are quoted in a refusal; the panel shows them all. */
const quoted = 3;

/**
 * A text about an exemplar claims nothing that was not held against a source by somebody who did not write it. A
 * translation says what its original says; a sample says of itself that it is invented.
 */
export const checkClaims: StoryCheck = async (req, story, { document }) => {
  if (!(await needsVerification(req, document))) return [];
  const claims = await findJudgedClaims(req, story);
  const open = claims.filter((claim) => getClaimState(claim) === 'open');
  const linked = claims.filter((claim) => getClaimState(claim) === 'linked');
  return [
    ...toProblem(
      open,
      'chưa có nguồn',
      'Hãy gắn nguồn, viết lại, hoặc để người không viết bài bỏ qua kèm lý do',
    ),
    ...toProblem(
      linked,
      'chưa được người thứ hai đối chiếu với nguồn',
      'Người đối chiếu không được là người viết',
    ),
  ];
};

/** Whether a text is about real exemplars, and no translation. */
export async function needsVerification(req: PayloadRequest, document: StoryDocument): Promise<boolean> {
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

function toProblem(claims: readonly JudgedClaim[], lack: string, advice: string): Problem[] {
  if (claims.length === 0) return [];
  const examples = claims.slice(0, quoted).map(({ text }) => `“${text}”`);
  const more = claims.length > quoted ? '…' : '';
  return [
    {
      path: 'claims',
      label,
      message: `“${label}”: ${claims.length} khẳng định ${lack}: ${examples.join(', ')}${more}. ${advice} (thẻ ${label}).`,
    },
  ];
}
