import { toKey, toTokens } from '../format/tokens.ts';
import { foldForSearch } from '../fold-for-search.ts';

/** A syllable, word or number that is asked for. */
export interface Token {
  /** As it was typed. */
  text: string;
  /** Folded, with its marks. */
  form: string;
  /** Folded, without them. */
  key: string;
  /** It was typed with marks, or in a script in which marks are letters: texts that have them come first. */
  hasMarks: boolean;
  /** False in scripts in which a word without its signs is another word: Khmer, Cham, Tai Viet. */
  mayFold: boolean;
}

export interface Query {
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

const quotes = /["“”„«»]/u;
const latin = /\p{Script=Latin}|\p{N}/u;
const anyMark = /\p{M}/u;
const digit = /\p{N}/u;

/** Reads what was typed: any text of any length. @param isTyping the last word may be the beginning of one */
export function parseQuery(text: string, isTyping = false): Query {
  const tokens: Token[] = [];
  const phrases: { from: number; to: number }[] = [];
  let opened: number | undefined;
  for (const piece of text.slice(0, MOST_LETTERS).split(/(["“”„«»])/u)) {
    if (!quotes.test(piece)) tokens.push(...readPiece(piece));
    else if (opened === undefined) opened = tokens.length;
    else {
      phrases.push({ from: opened, to: tokens.length });
      opened = undefined;
    }
  }
  const asked = tokens.slice(0, MOST_TOKENS);
  const dropped = tokens.slice(MOST_TOKENS, MOST_TOKENS + MOST_DROPPED).map((token) => token.text);
  const whole = phrases.filter(({ from, to }) => to - from > 1 && to <= asked.length);
  const isOpen = isTyping && dropped.length === 0 && canGrow(text, asked.at(-1));
  return { tokens: asked, phrases: whole, dropped, isOpen };
}

/** A query of other words. */
export function toQuery(text: string): Query {
  return parseQuery(text);
}

/** Numbers are exact, and behind a space or a sign a word is at its end. */
function canGrow(text: string, last: Token | undefined): boolean {
  return last !== undefined && last.mayFold && !digit.test(last.key) && /[\p{L}\p{M}]$/u.test(text);
}

/** Between two spaces text gives the same tokens wherever it stands: so each knows what was typed. */
function readPiece(piece: string): Token[] {
  return piece.split(/\s+/u).flatMap((typed) => {
    const forms = toTokens(foldForSearch(typed));
    const plain = typed.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
    return forms.map((form) => toToken(form, forms.length === 1 ? plain : form));
  });
}

function toToken(form: string, text: string): Token {
  const key = toKey(form);
  const mayFold = latin.test(form);
  const hasMarks = anyMark.test(form.normalize('NFD')) || !mayFold;
  return { text, form, key, hasMarks, mayFold };
}
