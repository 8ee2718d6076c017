import { toSyllables } from '#contract/folding/syllables.ts';
import type { Query } from './query.ts';

/** A question with names that have many spellings does not become more questions than this. */
const MOST = 4;

/** The question with one of its words or names in another spelling that the newsroom calls equal. */
export function listAliased(query: Query, groups: readonly (readonly string[])[]): string[] {
  const asked = query.tokens.map(({ folded }) => folded);
  const found = new Map<string, string>();
  for (const group of groups) {
    const words = group.map((word) => ({ word, own: toFolded(word) }));
    for (const { own, word } of words) {
      for (const at of findAll(asked, own)) {
        for (const other of words) {
          if (other.word === word || isAt(asked, other.own, at)) continue;
          const text = replaceTokens(query, at, at + own.length, other.word);
          found.set(toFolded(text).join(' '), text);
        }
      }
    }
  }
  found.delete(asked.join(' '));
  return [...found.values()].slice(0, MOST);
}

function toFolded(text: string): string[] {
  return toSyllables(text).map(({ folded }) => folded);
}

function findAll(asked: readonly string[], own: readonly string[]): number[] {
  return own.length > 0 ? asked.flatMap((_, at) => (isAt(asked, own, at) ? [at] : [])) : [];
}

function isAt(asked: readonly string[], own: readonly string[], at: number): boolean {
  return own.every((word, index) => asked[at + index] === word);
}

/** The text with other words in the place of some tokens. */
function replaceTokens({ text, tokens }: Query, from: number, to: number, words: string): string {
  return text.slice(0, tokens[from]?.start) + words + text.slice(tokens[to - 1]?.end);
}
