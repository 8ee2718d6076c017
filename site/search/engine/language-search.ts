import type { IndexReader, OpenPart } from './index-reader.ts';
import { countBits, matchPart, type Match } from './match.ts';
import type { Query } from './query.ts';

/** A record that was found. Shares are of 1, so that questions of different lengths can be compared. */
export interface Ranked {
  part: OpenPart;
  ordinal: number;
  /** Bits of the tokens of `query` that it has. */
  tokens: number;
  query: Query;
  coverage: number;
  nearness: number;
  head: number;
  score: number;
}

/** Everything in a language that has at least half of what is asked for, best first. @throws SearchFailure */
export async function searchLanguage(reader: IndexReader, query: Query): Promise<Ranked[]> {
  const parts = await reader.open();
  const found = await Promise.all(
    parts.map(async (part) => {
      const matches = await matchPart(part, query);
      return matches
        .filter(({ ordinal, hasPhrases }) => hasPhrases && !part.isHidden(ordinal))
        .map((match) => toRanked(match, part, query));
    }),
  );
  const all = found.flat().toSorted(compareRanked);
  const enough = Math.min(LEAST_COVERAGE, ...all.slice(0, 1).map(({ coverage }) => coverage));
  return all.filter(({ coverage }) => coverage >= enough);
}

const LEAST_COVERAGE = 0.5;

/** Several questions' finds as one list; a record that several found counts as the best of them has it. */
export function mergeRanked(lists: readonly (readonly Ranked[])[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of lists.flat().toSorted(compareRanked)) {
    const key = `${one.part.name} ${one.ordinal}`;
    if (!best.has(key)) best.set(key, one);
  }
  return [...best.values()];
}

/**
 * All of the words first. Then those that stand nearer together: two syllables side by side are a word, three that stand
 * about are none. Then more of the words, then in the head, then Pagefind's score, then newer.
 */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(b.coverage === 1) - Number(a.coverage === 1) ||
    b.nearness - a.nearness ||
    b.coverage - a.coverage ||
    b.head - a.head ||
    b.score - a.score ||
    a.ordinal - b.ordinal
  );
}

/** How many records have all of what was asked for. */
export function countWhole(found: readonly Ranked[]): number {
  return found.filter(({ coverage }) => coverage === 1).length;
}

function toRanked(match: Match, part: OpenPart, query: Query): Ranked {
  const size = query.tokens.length;
  return {
    part,
    ordinal: match.ordinal,
    tokens: match.tokens,
    query,
    coverage: countBits(match.tokens) / size,
    nearness: match.nearness / size,
    head: match.head / size,
    score: match.score,
  };
}
