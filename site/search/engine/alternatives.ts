import { toSyllables } from '#contract/folding/syllables.ts';
import type { Aliases } from '../format/aliases.ts';
import { hasMarksOf } from './marks.ts';
import type { Query } from './query.ts';

/** A question with names that have many spellings does not become more questions than this. */
const MOST = 4;

/** A question in other words. */
export interface Alternative {
  /** For people. */
  text: string;
  /** For the engine: the other words stand in quotes, since they are one name. */
  query: string;
}

/** What a question may have aliases under: all its runs of words. */
export function listAliasKeys({ tokens }: Query): string[] {
  return listRanges(tokens.length).map(({ from, to }) => joinFolded(tokens.slice(from, to)));
}

/** The question with one of its words or names in another spelling that the newsroom calls equal. */
export function listAliased(query: Query, aliases: Aliases): Alternative[] {
  const found = new Map<string, Alternative>();
  for (const { from, to } of listRanges(query.tokens.length)) {
    const tokens = query.tokens.slice(from, to);
    const folded = joinFolded(tokens);
    for (const { exact, others } of Object.hasOwn(aliases, folded) ? (aliases[folded] ?? []) : []) {
      // What was typed with marks is spelled so.
      if (!hasMarksOf(exact, tokens)) continue;
      for (const other of others) {
        if (isAt(query, other, from)) continue;
        const alternative = replaceTokens(query, from, to, other);
        found.set(alternative.text.toLowerCase(), alternative);
      }
    }
  }
  return [...found.values()].slice(0, MOST);
}

function joinFolded(tokens: Query['tokens']): string {
  return tokens.map((token) => token.folded).join('');
}

/** Every run of tokens, the longest first: “UBND xã” before “UBND”. */
function listRanges(size: number): { from: number; to: number }[] {
  const all = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size - from }, (_one, more) => ({ from, to: from + more + 1 })),
  );
  return all.flat().toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

/** “Ủy ban nhân dân” stands there already where its beginning is another spelling of the whole. */
function isAt({ tokens }: Query, words: string, at: number): boolean {
  return toSyllables(words).every(({ folded }, index) => tokens[at + index]?.folded === folded);
}

/** The text with other words in the place of some tokens. */
function replaceTokens({ text, tokens }: Query, from: number, to: number, words: string): Alternative {
  const [before, behind] = [text.slice(0, tokens[from]?.start), text.slice(tokens[to - 1]?.end)];
  return { text: before + words + behind, query: `${before}"${words}"${behind}` };
}
