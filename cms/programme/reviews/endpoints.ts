import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { getToday } from '../../checks/consent/today.ts';
import { alone } from '../../checks/eyes/alone.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import { line, text } from '#contract/text.ts';
import type { Review } from '../../payload-types.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { findAddressed, findOwnAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { findOwnWorkRefusal } from '../record/second-person.ts';
import { findMover } from '../record/steps.ts';
import { countBallots } from './count-ballots.ts';
import { readTally } from './count-votes.ts';
import { dropCandidates } from './drop-candidates.ts';
import { countComments, findComments } from './find-comments.ts';
import { findWholeReview } from './find-whole-review.ts';
import { freezeTerms } from './freeze-terms.ts';
import { moveReview } from './move-review.ts';
import { reviewMoveNames, reviewMoves, type ReviewMove, type ReviewMoveName } from './moves.ts';
import { findOpenMoves } from './open-moves.ts';
import { findHeld, findReviewProblems } from './review-problems.ts';
import type { ReviewState } from './review-states.ts';
import { describeReview } from './standing.ts';
import { openReview } from './turn-reviews.ts';
import { toReview } from './to-review.ts';
import { voteEndpoints } from './vote-endpoints.ts';
import { sendFile } from '../record/send-file.ts';

const missing = 'Không tìm thấy đợt xét.';
const noStore = { headers: { 'Cache-Control': 'no-store' } };
const reasonSchema = z.object({ reason: text(1_000).default('') });
const dropSchema = z.object({
  candidate: line(60),
  reason: text(1_000).pipe(z.string().min(1, 'Hãy ghi lý do.')),
});

/** `/api/reviews/:id/…`: how far a review is, its ways, and the votes of its council. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/standing',
    method: 'get',
    handler: async (req) => {
      const { id } = await findAddressed(req, 'reviews', missing);
      return Response.json(await describeReview(req, await findWholeReview(req, id)), noStore);
    },
  },
  ...reviewMoveNames.map(toEndpoint),
  {
    path: '/:id/drop',
    method: 'post',
    handler: async (req) => {
      requirePermission(req, 'review.approve', 'Bạn không được đưa ai ra khỏi đợt xét.');
      const { id } = await findOwnAddressed(req, 'reviews', missing);
      const { candidate, reason } = await parseBody(req, dropSchema);
      await runBehindRow(req, 'reviews', id, () => drop(req, id, { candidate, reason }));
      return Response.json({ candidate }, noStore);
    },
  },
  ...voteEndpoints,
  {
    path: '/:id/minutes',
    method: 'get',
    handler: async (req) => {
      const { id } = await findAddressed(req, 'reviews', missing);
      return sendMinutes(req, await findWholeReview(req, id));
    },
  },
];

/** The minutes of the council, as soon as its votes were counted. */
async function sendMinutes(req: PayloadRequest, review: Review): Promise<Response> {
  const tally = readTally(review);
  if (!tally) throw refusal(409, 'Kiểm phiếu rồi mới có biên bản.');
  const { unitName } = await toReview(req, review, 'closed');
  const { comments } = await findComments(req, review.id);
  // What draws it is large and seldom needed.
  const { toMinutes } = await import('./to-minutes.ts');
  const file = await toMinutes({ review, unit: unitName, tally, comments });
  return sendFile(file, `bien-ban-${review.name}`, 'docx');
}

function toEndpoint(name: ReviewMoveName): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const { permission, isOfCouncil }: ReviewMove = reviewMoves[name];
      const needed = isOfCouncil ? 'review.vote' : permission;
      requirePermission(req, needed, 'Bạn không được làm việc này với đợt xét.');
      const { id } = await findAddressed(req, 'reviews', missing);
      const { reason } = await parseBody(req, reasonSchema);
      const state = await runBehindRow(req, 'reviews', id, () => go(req, { id, name, reason }));
      return Response.json({ state }, noStore);
    },
  };
}

async function go(
  req: PayloadRequest,
  { id, name, reason }: { id: string; name: ReviewMoveName; reason: string },
): Promise<ReviewState> {
  const review = await findWholeReview(req, id);
  const { to, action, needsReason }: ReviewMove = reviewMoves[name];
  if (!(await findOpenMoves(req, review)).includes(name))
    throw refusal(409, 'Đợt xét không ở bước này, hoặc không thuộc phạm vi của bạn. Hãy tải lại.');
  if (needsReason && !reason) throw refusal(400, 'Hãy ghi lý do.');
  const data = await prepare[name](req, review);
  const moved = await moveReview(req, review, { to, action, reason, data });
  return moved.state === 'approved' ? (await openReview(req, moved, getToday())).state : moved.state;
}

/** What is checked before each way, and what it writes besides the state. */
const prepare: Record<ReviewMoveName, (req: PayloadRequest, review: Review) => Promise<Partial<Review>>> = {
  submit: checkWhole,
  'take-back': async () => ({}),
  approve: async (req, review) => {
    await checkWhole(req, review);
    const sentence = await findOwnWorkRefusal(req, review, 'đợt xét', 'duyệt');
    if (sentence) throw refusal(403, sentence);
    await refuseMover(req, review, { state: 'submitted', deed: 'gửi duyệt', act: 'duyệt' });
    return freezeTerms(req, review);
  },
  return: async () => ({}),
  count: async (req, review) => {
    await refuseHeld(req, review, 'kiểm phiếu');
    return countBallots(review);
  },
  recount: async () => ({ results: null }),
  conclude: async (req, review) => {
    await refuseHeld(req, review, 'công bố kết quả');
    await refuseMover(req, review, { state: 'voted', deed: 'kiểm phiếu', act: 'công bố' });
    return { concludedAt: new Date().toISOString(), comments: await countComments(req, review.id) };
  },
  withdraw: async () => ({}),
};

async function checkWhole(req: PayloadRequest, review: Review): Promise<Partial<Review>> {
  const problems = await findReviewProblems(req, review);
  if (problems.length > 0) throw refusal(409, problems.join('\n'));
  return {};
}

/** @throws 409 as long as a candidate is held; the office may take him out of the review */
async function refuseHeld(req: PayloadRequest, review: Review, act: string): Promise<void> {
  const held = await findHeld(req, review, act);
  if (held.length > 0) throw refusal(409, held.join('\n'));
}

/** Of two steps one after the other the second is somebody else's, but in an office of one. */
async function refuseMover(
  req: PayloadRequest,
  review: Review,
  { state, deed, act }: { state: ReviewState; deed: string; act: string },
): Promise<void> {
  if (findMover(review, state) !== req.user?.id || (await findFlowSettings(req)).allowsSelfApproval) return;
  throw refusal(403, `Bạn đã ${deed} đợt xét này nên không tự ${act} được; hãy nhờ người khác. ${alone}`);
}

/** Takes a candidate out of a review and off its page: a consent that ended, a complaint, a mistake. */
async function drop(
  req: PayloadRequest,
  id: string,
  { candidate, reason }: { candidate: string; reason: string },
): Promise<void> {
  const review = await findWholeReview(req, id);
  const row = (review.candidates ?? []).find((each) => each.id === candidate);
  if (!row || row.droppedOn) throw refusal(409, 'Người, tập thể này không còn trong đợt xét. Hãy tải lại.');
  if (review.state === 'draft' || review.state === 'submitted' || review.state === 'voted')
    throw refusal(409, 'Đợt xét đang soạn thì xóa dòng ấy; đã kiểm phiếu thì cho bỏ phiếu lại trước.');
  await dropCandidates(req, review, (each) => each.id === candidate, reason);
}
