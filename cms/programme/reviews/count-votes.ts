import type { Review } from '../../payload-types.ts';

type Ballot = Pick<NonNullable<Review['ballots']>[number], 'member' | 'candidate' | 'choice' | 'isPresent'>;

/** How the council voted about one candidate. */
export interface Result {
  /** Id of its row. */
  candidate: string;
  inFavour: number;
  against: number;
  /** Members that said nothing, in the meeting or in writing: they count as not in favour. */
  silent: number;
  isPassed: boolean;
}

interface Council {
  /** All members, also those who were absent. */
  size: number;
  /** Share of all members that has to be in favour, in per cent. */
  percent: number;
}

/**
 * Counts the votes about each candidate: against all members of the council, never against those who were there alone.
 * @example countVotes(['a'], ballots, { size: 9, percent: 80 }) // 8 of 9 pass, 7 of 9 do not
 */
export function countVotes(
  candidates: readonly string[],
  ballots: readonly Ballot[],
  { size, percent }: Council,
): Result[] {
  return candidates.map((candidate) => {
    const own = ballots.filter((ballot) => ballot.candidate === candidate);
    const inFavour = own.filter(({ choice }) => choice === 'for').length;
    return {
      candidate,
      inFavour,
      against: own.length - inFavour,
      silent: size - own.length,
      isPassed: inFavour * 100 >= percent * size,
    };
  });
}

/** What was counted, and of whom: kept when the votes of each member are deleted. */
export interface Tally {
  results: Result[];
  /** Ids of the members that were there, and of those who voted in writing. */
  present: string[];
  written: string[];
}

/** Members that were there, and those who voted in writing. */
export function listVoters(ballots: readonly Ballot[]): Pick<Tally, 'present' | 'written'> {
  const of = (wanted: boolean): string[] => [
    ...new Set(ballots.filter(({ isPresent }) => Boolean(isPresent) === wanted).map(({ member }) => member)),
  ];
  return { present: of(true), written: of(false) };
}

/** What was counted when the vote was finished; undefined until then. */
export function readTally({ results }: Pick<Review, 'results'>): Tally | undefined {
  return results && typeof results === 'object' && 'results' in results
    ? (results as unknown as Tally)
    : undefined;
}
