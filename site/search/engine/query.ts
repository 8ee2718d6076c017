import { toSyllables, type Syllable } from '#contract/folding/syllables.ts';

/** A syllable, word or number that is asked for. */
export interface Token extends Syllable {
  /** As it was typed. */
  text: string;
  /** It was typed with marks: texts that have them come first. */
  hasMarks: boolean;
}

export interface Query {
  /** As it was typed; places of tokens are places in it. */
  text: string;
  tokens: readonly Token[];
  /** Ranges of tokens that stood in quotes. */
  phrases: readonly { from: number; to: number }[];
  /** What was typed beyond the tokens that are asked for. */
  dropped: readonly string[];
  /** The last token is still being typed. */
  isOpen: boolean;
}

/** A question of more words is one that nobody typed; its first words are enough to find where they come from. */
const MOST_TOKENS = 12;
const MOST_LETTERS = 2_000;
const MOST_DROPPED = 20;

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Reads what was typed: any text of any length. @param isTyping the last word may be the beginning of one */
export function parseQuery(whole: string, isTyping = false): Query {
  const text = whole.slice(0, MOST_LETTERS);
  const all = toSyllables(text).map((syllable) => toToken(syllable, text));
  const tokens = all.slice(0, MOST_TOKENS);
  const dropped = all.slice(MOST_TOKENS, MOST_TOKENS + MOST_DROPPED).map((token) => token.text);
  const isOpen = isTyping && dropped.length === 0 && canGrow(text, tokens.at(-1));
  return { text, tokens, phrases: listPhrases(text, tokens), dropped, isOpen };
}

function toToken(syllable: Syllable, text: string): Token {
  const { exact, folded, start, end } = syllable;
  return { ...syllable, text: text.slice(start, end), hasMarks: exact !== folded };
}

function listPhrases(text: string, tokens: readonly Token[]): { from: number; to: number }[] {
  return [...text.matchAll(quoted)].flatMap(({ 0: phrase, index }) => {
    const isIn = ({ start, end }: Token) => start >= index && end <= index + phrase.length;
    const [from, to] = [tokens.findIndex(isIn), tokens.findLastIndex(isIn) + 1];
    return from >= 0 && to - from > 1 ? [{ from, to }] : [];
  });
}

/** Numbers are exact, and behind a space or a sign a word is at its end. */
function canGrow(text: string, last: Token | undefined): boolean {
  return last !== undefined && last.end === text.length && !/\p{N}/u.test(last.folded);
}
