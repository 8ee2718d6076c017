import type { Review } from '../../payload-types.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { countVotes, listVoters, type Tally } from './count-votes.ts';
import { listCandidates } from './seats.ts';

/** Counts the votes of a review, as its rule has it. @throws 409 as long as too few members were there */
export function countBallots(review: Review): Partial<Review> {
  const { ballots, councilSize, terms } = review;
  const size = councilSize ?? review.council?.length ?? 0;
  const voters = listVoters(ballots ?? []);
  const present = voters.present.length;
  const quorum = terms?.quorum ?? 0;
  if (present * 100 < quorum * size)
    throw refusal(
      409,
      `Mới có ${present} trên ${size} thành viên dự họp bỏ phiếu; quy định ít nhất ${quorum} %. Phiếu gửi bằng văn bản không tính là dự họp.`,
    );
  const candidates = listCandidates(review).flatMap(({ id }) => id ?? []);
  const results = countVotes(candidates, ballots ?? [], { size, percent: terms?.percent ?? 100 });
  const tally: Tally = { ...voters, results };
  return { results: { ...tally } };
}
