import type { PayloadRequest } from 'payload';
import { reviewAddress } from '#contract/address.ts';
import { defaultLanguage } from '#contract/languages.ts';
import { can } from '../../platform/access/can.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Review } from '../../payload-types.ts';
import type { OpenMove } from '../record/record-moves.tsx';
import { readSteps } from '../record/steps.ts';
import { listVoters, readTally, type Result } from './count-votes.ts';
import { findComments, type Comment } from './find-comments.ts';
import { reviewMoves, type ReviewMove } from './moves.ts';
import { findOpenMoves } from './open-moves.ts';
import { findReviewProblems } from './review-problems.ts';
import { isShown, reviewStateNames, seatNames, type Choice, type ReviewState } from './review-states.ts';
import { findOwnSeat } from './seats.ts';
import { mayEnterPapers } from './vote-endpoints.ts';

export interface CandidateStanding {
  /** Id of its row. */
  id: string;
  name: string;
  summary: string;
  criteria: { text: string; evidence: string }[];
  /** Why it is no longer voted about. */
  dropped: string;
  comments: Comment[];
  result: Result | undefined;
  /** What this very member chose. */
  own: Choice | undefined;
}

export interface MemberStanding {
  id: string;
  name: string;
  seat: string;
  vote: 'none' | 'present' | 'written';
}

/** What the page of a review shows besides its fields. */
export interface ReviewStanding {
  state: ReviewState;
  problems: string[];
  /** Why it could not be opened on its day. */
  problem: string;
  moves: OpenMove[];
  candidates: CandidateStanding[];
  council: MemberStanding[];
  /** Share of all members that has to be in favour, in per cent; undefined until it is fixed. */
  percent: number | undefined;
  present: number;
  written: number;
  mayVote: boolean;
  mayEnterPapers: boolean;
  mayDrop: boolean;
  totalComments: number;
  steps: { at: string; text: string }[];
  hasMinutes: boolean;
  /** Where readers see it. */
  address: string;
}

/** How a review stands for whoever asks. @param review with what nobody reads over the network */
export async function describeReview(req: PayloadRequest, review: Review): Promise<ReviewStanding> {
  const { state, ballots, terms, problem } = review;
  const open = await findOpenMoves(req, review);
  const seat = findOwnSeat(req, review);
  const isMine = await isOwn(req, 'reviews', review.id);
  const voters = readTally(review) ?? listVoters(ballots ?? []);
  const isVoting = state === 'closed';
  const { comments, total } = await findComments(req, review.id);
  return {
    state,
    problems: state === 'draft' || state === 'submitted' ? await findReviewProblems(req, review) : [],
    problem: problem ?? '',
    moves: open.map((name) => {
      const { label, needsReason = false }: ReviewMove = reviewMoves[name];
      return { name, label, needsReason };
    }),
    candidates: listCandidates(review, { comments, member: seat?.id }),
    council: listCouncil(review, voters),
    percent: terms?.percent ?? undefined,
    present: voters.present.length,
    written: voters.written.length,
    mayVote: isVoting && seat !== undefined && can(req.user, 'review.vote'),
    mayEnterPapers: isVoting && (await mayEnterPapers(req, review)),
    mayDrop: isMine && can(req.user, 'review.approve') && !['draft', 'submitted', 'voted'].includes(state),
    totalComments: total,
    steps: readSteps<ReviewState>(review).map(({ at, to, byName, reason }) => ({
      at,
      text: [reviewStateNames[to], byName, reason].filter(Boolean).join(' · '),
    })),
    hasMinutes: readTally(review) !== undefined,
    address: isShown(state) ? reviewAddress(defaultLanguage, review.slug ?? '') : '',
  };
}

function listCandidates(
  review: Review,
  { comments, member }: { comments: readonly Comment[]; member: string | null | undefined },
): CandidateStanding[] {
  const results = readTally(review)?.results ?? [];
  return (review.candidates ?? []).map((row) => ({
    id: row.id ?? '',
    name: row.name ?? '',
    summary: row.summary ?? '',
    criteria: (row.criteria ?? []).map(({ text, evidence }) => ({ text, evidence: evidence ?? '' })),
    dropped: row.droppedOn ? (row.dropReason ?? '') : '',
    comments: comments.filter(({ exemplar }) => exemplar !== '' && exemplar === getReferenceId(row.exemplar)),
    result: results.find(({ candidate }) => candidate === row.id),
    own: member
      ? (review.ballots ?? []).find((ballot) => ballot.member === member && ballot.candidate === row.id)
          ?.choice
      : undefined,
  }));
}

function listCouncil(
  { council }: Review,
  { present, written }: ReturnType<typeof listVoters>,
): MemberStanding[] {
  return (council ?? []).map(({ id, name, seat }) => ({
    id: id ?? '',
    name: name ?? '',
    seat: seatNames[seat],
    vote: present.includes(id ?? '') ? 'present' : written.includes(id ?? '') ? 'written' : 'none',
  }));
}
