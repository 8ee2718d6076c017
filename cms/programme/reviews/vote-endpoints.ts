import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { line } from '#contract/text.ts';
import type { Review } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runBehindRow } from '../../platform/database/locks.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findAddressed, requirePermission } from '../../platform/rest/find-addressed.ts';
import { parseBody } from '../../platform/rest/read-request.ts';
import { findWholeReview } from './find-whole-review.ts';
import { saveReview } from './move-review.ts';
import { choiceNames, type Choice } from './review-states.ts';
import { findOwnSeat, listCandidates, type Member } from './seats.ts';

const missing = 'Không tìm thấy đợt xét.';
const noStore = { headers: { 'Cache-Control': 'no-store' } };
const votesSchema = z
  .array(z.object({ candidate: line(60), choice: z.enum(Object.keys(choiceNames) as [Choice, ...Choice[]]) }))
  .min(1, 'Hãy chọn đồng ý hoặc không đồng ý.')
  .max(200);
type Votes = z.infer<typeof votesSchema>;
const ownSchema = z.object({ votes: votesSchema });
const paperSchema = z.object({
  member: line(60),
  votes: votesSchema,
  isPresent: z.boolean().default(false),
  proof: idSchema,
});

/** Members vote for themselves; the secretary types in what members without an account, or absent ones, wrote on paper. */
export const voteEndpoints: Endpoint[] = [
  {
    path: '/:id/vote',
    method: 'post',
    handler: async (req) => {
      const review = await findReview(req);
      const { votes } = await parseBody(req, ownSchema);
      await runBehindRow(req, 'reviews', review.id, () => voteOnesOwn(req, review.id, votes));
      return Response.json({ votes: votes.length }, noStore);
    },
  },
  {
    path: '/:id/paper',
    method: 'post',
    handler: async (req) => {
      const review = await findReview(req);
      const paper = await parseBody(req, paperSchema);
      await runBehindRow(req, 'reviews', review.id, () => enterPaper(req, review.id, paper));
      return Response.json({ votes: paper.votes.length }, noStore);
    },
  },
];

function findReview(req: PayloadRequest): Promise<Review> {
  requirePermission(req, 'review.vote', 'Bạn không bỏ phiếu trong hội đồng nào.');
  return findAddressed(req, 'reviews', missing);
}

async function voteOnesOwn(req: PayloadRequest, id: string, votes: Votes): Promise<void> {
  const review = await findVoting(req, id);
  const seat = findOwnSeat(req, review);
  if (!seat) throw refusal(403, 'Bạn không ngồi trong hội đồng của đợt xét này.');
  await keep(req, review, seat, { votes, isPresent: true });
  await recordVote(req, review, { action: 'review.voted', name: seat.name });
}

async function enterPaper(
  req: PayloadRequest,
  id: string,
  paper: z.infer<typeof paperSchema>,
): Promise<void> {
  const review = await findVoting(req, id);
  if (!(await mayEnterPapers(req, review))) throw refusal(403, 'Chỉ thư ký hội đồng nhập phiếu giấy.');
  const member = (review.council ?? []).find((each) => each.id === paper.member);
  if (!member) throw refusal(409, 'Người này không ngồi trong hội đồng. Hãy tải lại.');
  if (getReferenceId(member.person) === req.user?.id)
    throw refusal(403, 'Phiếu của mình thì tự bỏ, không nhập như phiếu giấy.');
  const own = (review.ballots ?? []).some((ballot) => ballot.member === member.id && !ballot.proof);
  if (own) throw refusal(409, `“${member.name}” đã tự bỏ phiếu.`);
  await refuseForeignProof(req, paper.proof);
  await keep(req, review, member, paper);
  await recordVote(req, review, { action: 'review.paperEntered', name: member.name });
}

/** Who types in what was written on paper: the secretary, or the office where he has no account. */
export async function mayEnterPapers(req: PayloadRequest, review: Review): Promise<boolean> {
  if (findOwnSeat(req, review)?.seat === 'secretary') return true;
  const secretary = (review.council ?? []).find(({ seat }) => seat === 'secretary');
  return !secretary?.person && can(req.user, 'review.write') && (await isOwn(req, 'reviews', review.id));
}

async function findVoting(req: PayloadRequest, id: string): Promise<Review> {
  const review = await findWholeReview(req, id);
  if (review.state !== 'closed') throw refusal(409, 'Đợt xét không ở bước bỏ phiếu. Hãy tải lại.');
  return review;
}

/** The paper is one that whoever types it in may open. */
async function refuseForeignProof(req: PayloadRequest, id: string): Promise<void> {
  const proof = await req.payload.findByID({
    collection: 'consent-proofs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (!proof) throw refusal(409, 'Không tìm thấy tệp phiếu giấy. Hãy tải lên lại.');
}

/** Puts a member's votes in the place of those that he gave before. */
async function keep(
  req: PayloadRequest,
  review: Review,
  member: Member,
  { votes, isPresent, proof }: { votes: Votes; isPresent: boolean; proof?: string },
): Promise<void> {
  const known = new Set(listCandidates(review).map(({ id }) => id));
  const asked = new Set(votes.map(({ candidate }) => candidate));
  if (asked.size !== votes.length || votes.some(({ candidate }) => !known.has(candidate)))
    throw refusal(409, 'Danh sách được xét đã đổi. Hãy tải lại rồi bỏ phiếu.');
  const others = (review.ballots ?? []).filter(
    (ballot) => ballot.member !== member.id || !asked.has(ballot.candidate),
  );
  const at = new Date().toISOString();
  const added = votes.map((vote) => ({
    ...vote,
    member: member.id ?? '',
    isPresent,
    proof: proof ?? null,
    at,
  }));
  await saveReview(req, review, { ballots: [...others, ...added] });
}

/** That somebody voted is in the log; how is not. */
function recordVote(
  req: PayloadRequest,
  { id, name: title }: Review,
  { action, name }: { action: 'review.voted' | 'review.paperEntered'; name?: string | null | undefined },
): Promise<void> {
  return recordEvent(req, {
    action,
    subject: { collection: 'reviews', id, title },
    detail: { member: name ?? '' },
  });
}
