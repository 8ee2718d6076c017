import { apostropheClass } from '#contract/folding/apostrophes.ts';
import type { SearchAliasGroup } from '#contract/search-aliases.ts';
import { getAliasKey } from '#contract/search-aliases.ts';
import { listExactWords, listWords } from './search-words.ts';

/** What is looked for, as PostgreSQL reads it (`tsquery`). An empty one finds nothing. */
export interface WordQuery {
  /** All words, in any spelling, or other words for them. */
  any: string;
  /** All words as they were written; absent when none has marks. */
  exact?: string;
}

const hasApostrophe = new RegExp(apostropheClass, 'u');

/** Words that are looked at; the rest of a longer question changes nothing. */
const mostWords = 12;
/** Characters that are looked at. */
const mostCharacters = 300;

/**
 * What a person typed, as a question: every word, the last perhaps only begun; spellings that stand for one another count
 * as one.
 * @example makeQuery('HTX di lin', aliases).any === "(('htx') | ('hop' & 'tac' & 'xa')) & 'di' & 'lin':*"
 */
export function makeQuery(typed: string, groups: readonly SearchAliasGroup[]): WordQuery {
  const words = typed
    .slice(0, mostCharacters)
    .toWellFormed()
    .split(/\s+/)
    .filter((word) => listWords(word).length > 0)
    .slice(0, mostWords);
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = findGroup(words, at, groups);
    const length = found?.length ?? 1;
    const isLast = at + length === words.length;
    const own = words.slice(at, at + length).join(' ');
    parts.push(
      found
        ? anyOf([all(listNames(own), isLast), ...found.group.words.map((word) => all(listNames(word)))])
        : all(listWords(own), isLast),
    );
    at += length;
  }
  const exact = words.flatMap((word, index) => all(listExactWords(word), index === words.length - 1));
  const any = parts.join(' & ');
  return exact.some((part) => part.includes("'=")) ? { any, exact: exact.join(' & ') } : { any };
}

/** Words of a spelling that stands for others: K’Ho is no “kho”, so that its apostrophe counts. */
function listNames(text: string): string[] {
  return hasApostrophe.test(text) ? listExactWords(text) : listWords(text);
}

function anyOf(parts: readonly string[]): string {
  return `(${[...new Set(parts)].map((part) => `(${part})`).join(' | ')})`;
}

function all(words: readonly string[], isBegun = false): string {
  return words
    .map((word, index) => `'${word}'${isBegun && index === words.length - 1 ? ':*' : ''}`)
    .join(' & ');
}

/** The group that has what stands at a place of the question, and how many words of it that is; the longest counts. */
function findGroup(
  words: readonly string[],
  at: number,
  groups: readonly SearchAliasGroup[],
): { group: SearchAliasGroup; length: number } | undefined {
  const known = getKeys(groups);
  for (let length = Math.min(8, words.length - at); length > 0; length -= 1) {
    const group = known.get(getAliasKey(words.slice(at, at + length).join(' ')));
    if (group) return { group, length };
  }
  return undefined;
}

const keysOf = new WeakMap<readonly SearchAliasGroup[], ReadonlyMap<string, SearchAliasGroup>>();

function getKeys(groups: readonly SearchAliasGroup[]): ReadonlyMap<string, SearchAliasGroup> {
  const known = keysOf.get(groups);
  if (known) return known;
  const keys = new Map(
    groups.flatMap((group) => group.words.map((word) => [getAliasKey(word), group] as const)),
  );
  keysOf.set(groups, keys);
  return keys;
}
