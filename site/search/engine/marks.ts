import type { Token } from './query.ts';

const cluster = /\P{M}\p{M}*/gu;

/**
 * Whether a written form has the marks of those tokens that were typed with marks; the others may have any.
 * @param form of all tokens joined, or one that begins so
 */
export function hasMarksOf(form: string, tokens: readonly Token[]): boolean {
  if (!tokens.some(({ hasMarks }) => hasMarks)) return true;
  const letters = form.normalize('NFD').match(cluster) ?? [];
  let at = 0;
  for (const token of tokens) {
    const own = token.form.normalize('NFD').match(cluster) ?? [];
    const isSame = own.every((letter, index) => letters[at + index] === letter);
    if (token.hasMarks && !isSame) return false;
    at += own.length;
  }
  return true;
}

/** Whether a form may stand for tokens at all: without their marks only where marks are no letters. */
export function mayStandFor(form: string, tokens: readonly Token[]): boolean {
  const strict = tokens.map((token) => (token.mayFold ? { ...token, hasMarks: false } : token));
  return hasMarksOf(form, strict);
}
