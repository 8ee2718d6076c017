import { apostropheMark } from '#contract/folding/syllables.ts';
import { POSITIONS } from '../format/pagefind-chunk.ts';
import type { ChunkIndex, Lookup, Place, Places } from './chunk-index.ts';
import type { Query, Token } from './query.ts';

/** The two indexes of a part. */
export interface MatchSource {
  pairs: ChunkIndex;
  words: ChunkIndex;
  records: number;
  isDelta: boolean;
}

/** How a record matches a query. */
export interface Match {
  ordinal: number;
  /** Bits of the tokens that it has. */
  tokens: number;
  /** How many of them stand one behind the other, as they were typed; with their marks those count twice. */
  nearness: number;
  /** How many stand so in title, summary or names. */
  head: number;
  /** It has what stood in quotes, word by word. */
  hasPhrases: boolean;
  score: number;
}

interface Found {
  lookup: Lookup;
  places: Places;
  /** Its first token. */
  at: number;
  weight: number;
}

/** Pairs of a query of so many tokens are asked for one by one; of longer ones every other. */
const ALL_PAIRS_UP_TO = 4;
/** Single words are asked for no more often than this: each may bring a chunk. */
const MOST_WORDS = 5;
const MOST_JOINTS = 3;

/**
 * All records of a part that have a part of what is asked for. Words that stand nowhere are tried as two that are written
 * as one, and two as one: coho for Cơ Ho, k ho for K’Ho.
 * @throws SearchFailure
 */
export async function matchPart(source: MatchSource, query: Query): Promise<Match[]> {
  const { tokens, isOpen } = query;
  if (tokens.length === 0) return [];
  const lookUp = (index: ChunkIndex, at: number, size: number): Promise<Found> =>
    find(index, {
      tokens:
        index === source.words && size > 1
          ? asOneName(tokens.slice(at, at + size))
          : tokens.slice(at, at + size),
      at,
      isOpen: isOpen && at + size === tokens.length,
      source,
    });
  // The newest rarely have all pairs: their words come beside them instead of behind.
  if (source.isDelta)
    for (const [at, { folded }] of tokens.slice(0, MOST_WORDS).entries())
      source.words.prefetch({ folded, isOpen: isOpen && at === tokens.length - 1 });
  const pairs = await Promise.all(choosePairs(query).map((at) => lookUp(source.pairs, at, 2)));
  let matches = combine(pairs, query);
  const missing = findMissing(matches, tokens.length);
  if (missing.length === 0) return addScores(matches, source.pairs, pairs);
  const rest = missing.flatMap((at) => neighboursOf(at, tokens.length, pairs));
  pairs.push(...(await Promise.all([...new Set(rest)].map((at) => lookUp(source.pairs, at, 2)))));
  const asked = findMissing(combine(pairs, query), tokens.length).slice(0, MOST_WORDS);
  const words = await Promise.all(asked.map((at) => lookUp(source.words, at, 1)));
  const unknown = words.filter(({ places }) => places.size === 0).map(({ at }) => at);
  const others = await Promise.all([
    ...unknown.map((at) => lookUp(source.pairs, at, 1)),
    ...listJoints(asked, pairs).map((at) => lookUp(source.words, at, 2)),
  ]);
  matches = combine([...pairs, ...words, ...others], query);
  const scored = words.length === tokens.length ? words : pairs;
  return addScores(matches, scored === words ? source.words : source.pairs, scored);
}

/** First tokens of pairs that together hold every token: of five words 0, 2, 3. What stood in quotes is asked for whole. */
function choosePairs({ tokens, phrases }: Query): number[] {
  const all = Array.from({ length: Math.max(0, tokens.length - 1) }, (_, at) => at);
  if (tokens.length <= ALL_PAIRS_UP_TO || phrases.length > 0) return all;
  return all.filter((at) => at % 2 === 0 || at === tokens.length - 2);
}

/** First tokens of pairs that stand nowhere and hold a token that is missing: they may be written as one word. */
function listJoints(missing: readonly number[], pairs: readonly Found[]): number[] {
  const nowhere = pairs.filter(
    ({ at, places }) => places.size === 0 && [at, at + 1].some((one) => missing.includes(one)),
  );
  return nowhere.map(({ at }) => at).slice(0, MOST_JOINTS);
}

/** Two words typed for one: K’Ho is written more like “k ho” than kho, a store, is. */
function asOneName([first, ...rest]: readonly Token[]): readonly Token[] {
  return first ? [{ ...first, exact: first.exact + apostropheMark, hasMarks: true }, ...rest] : rest;
}

/** Pairs that hold a token and were not asked for yet. */
function neighboursOf(token: number, tokens: number, known: readonly Found[]): number[] {
  return [token - 1, token].filter(
    (at) => at >= 0 && at < tokens - 1 && !known.some((pair) => pair.at === at),
  );
}

async function find(
  index: ChunkIndex,
  {
    tokens,
    at,
    isOpen,
    source,
  }: { tokens: readonly Token[]; at: number; isOpen: boolean; source: MatchSource },
): Promise<Found> {
  const join = (part: 'folded' | 'exact') => tokens.map((token) => token[part]).join('');
  const lookup = { folded: join('folded'), exact: join('exact'), tokens, isOpen };
  const places = await index.find(lookup);
  const weight = Math.log(1 + source.records / (1 + places.size));
  return { lookup, places, at, weight };
}

/** Tokens that the records with most of them lack; all, when nothing was found. */
function findMissing(matches: readonly Match[], tokens: number): number[] {
  const all = (1 << tokens) - 1;
  const most = Math.max(0, ...matches.map((match) => countBits(match.tokens)));
  if (most === tokens) return [];
  const best = matches.filter((match) => countBits(match.tokens) === most);
  const common = best.reduce((bits, match) => bits & match.tokens, all);
  const has = best.length > 0 ? common : 0;
  return Array.from({ length: tokens }, (_, at) => at).filter((at) => ((has >> at) & 1) === 0);
}

function combine(found: readonly Found[], query: Query): Match[] {
  const pages = new Map<number, (Place | undefined)[]>();
  found.forEach(({ places }, index) => {
    for (const [page, place] of places) {
      const own = pages.get(page) ?? [];
      own[index] = place;
      pages.set(page, own);
    }
  });
  return [...pages].map(([ordinal, places]) => toMatch(ordinal, places, found, query));
}

function toMatch(
  ordinal: number,
  places: readonly (Place | undefined)[],
  found: readonly Found[],
  { phrases }: Query,
): Match {
  let [tokens, score] = [0, 0];
  places.forEach((place, index) => {
    const own = found[index];
    if (!place || !own) return;
    tokens |= bitsOf(own);
    score += own.weight;
  });
  const nearest = (part: keyof Place) => findNearest(places, found, part);
  const hasPhrases = phrases.every(
    (phrase) => findNearest(places, found, 'all', phrase) === phrase.to - phrase.from,
  );
  const nearness = nearest('all') + nearest('exact');
  return { ordinal, tokens, nearness, head: nearest('head'), hasPhrases, score };
}

/** Bits of the tokens of a pair, or of a word. */
function bitsOf({ at, lookup }: Found): number {
  return (lookup.tokens.length === 2 ? 0b11 : 0b1) << at;
}

/** Tokens that stand as far from the first one's place as they were typed, by that place modulo `POSITIONS`. */
const inLine = new Uint32Array(POSITIONS);

/**
 * Most tokens that stand as far from each other as they were typed, as far as positions modulo `POSITIONS` tell.
 * @param range tokens that count
 */
function findNearest(
  places: readonly (Place | undefined)[],
  found: readonly Found[],
  part: keyof Place,
  range = { from: 0, to: Number.POSITIVE_INFINITY },
): number {
  let most = 0;
  inLine.fill(0);
  for (let index = 0; index < places.length; index += 1) {
    const [place, own] = [places[index], found[index]];
    if (!place || !own || own.at < range.from || own.at + own.lookup.tokens.length > range.to) continue;
    if (own.lookup.tokens.length === 1) {
      if (place[part].length > 0) most = Math.max(most, 1);
      continue;
    }
    for (const position of place[part]) {
      const start = (position - own.at + POSITIONS) % POSITIONS;
      const bits = (inLine[start] ?? 0) | bitsOf(own);
      inLine[start] = bits;
      most = Math.max(most, countBits(bits));
    }
  }
  return most;
}

/** Pagefind's score instead of ours where it has one. */
async function addScores(matches: Match[], index: ChunkIndex, found: readonly Found[]): Promise<Match[]> {
  const known = found.filter(({ places }) => places.size > 0);
  if (known.length === 0 || known.length < found.length) return matches;
  const scores = await index.score(known);
  return matches.map((match) => ({ ...match, score: scores.get(match.ordinal) ?? match.score }));
}

export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
