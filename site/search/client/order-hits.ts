import type { PagefindResult } from './pagefind.ts';

export type Hit = Pick<PagefindResult, 'id' | 'score' | 'words' | 'data'>;

/**
 * One list of two passes: first what has the marks as they were typed, then the rest; in each part those whose words
 * stand together before those where they are scattered, then by Pagefind's own score.
 */
export function orderHits<H extends Omit<Hit, 'data'>>(
  exact: readonly H[],
  folded: readonly H[],
  words: number,
): H[] {
  const known = new Set(exact.map(({ id }) => id));
  const rest = folded.filter(({ id }) => !known.has(id));
  return [...orderPart(exact, words), ...orderPart(rest, words)];
}

function orderPart<H extends Omit<Hit, 'data'>>(hits: readonly H[], words: number): H[] {
  const together = new Map(hits.map((hit) => [hit, Math.min(getLongestRun(hit.words), words)]));
  return hits.toSorted((a, b) => (together.get(b) ?? 0) - (together.get(a) ?? 0) || b.score - a.score);
}

/** Length of the longest run of neighbouring positions. @example getLongestRun([3, 9, 10, 11]) === 3 */
export function getLongestRun(positions: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let last = Number.NaN;
  for (const position of positions.toSorted((a, b) => a - b)) {
    if (position === last) continue;
    run = position === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = position;
  }
  return longest;
}
