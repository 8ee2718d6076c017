import { toKey, toTokens } from '../format/tokens.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { Query } from './query.ts';

/** Another wording of a question; `text` is for people. */
export interface Alternative {
  text: string;
}

/** A question with names that have many spellings does not become more questions than this. */
const MOST = 4;

/** The question with one of its words or names in another spelling that the newsroom calls equal. */
export function listAliased(query: Query, groups: readonly (readonly string[])[]): Alternative[] {
  const keys = query.tokens.map(({ key }) => key);
  const found: Alternative[] = [];
  for (const group of groups) {
    for (const word of group) {
      const own = toTokens(foldForSearch(word)).map(toKey);
      for (const at of findAll(keys, own)) {
        for (const other of group) {
          if (other === word || isWithin(query, other, at)) continue;
          const words = query.tokens.map(({ text }) => text);
          found.push({ text: [...words.slice(0, at), other, ...words.slice(at + own.length)].join(' ') });
        }
      }
    }
  }
  return dedupe(found).slice(0, MOST);
}

function findAll(keys: readonly string[], own: readonly string[]): number[] {
  if (own.length === 0) return [];
  return keys.flatMap((_, at) => (own.every((key, index) => keys[at + index] === key) ? [at] : []));
}

/** “Ủy ban nhân dân” stands there already where its beginning is another spelling of the whole. */
function isWithin(query: Query, other: string, at: number): boolean {
  const own = toTokens(foldForSearch(other)).map(toKey);
  return own.every((key, index) => query.tokens[at + index]?.key === key);
}

function dedupe(found: readonly Alternative[]): Alternative[] {
  return [
    ...new Map(found.map((one) => [toTokens(foldForSearch(one.text)).map(toKey).join(' '), one])).values(),
  ];
}
