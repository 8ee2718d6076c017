import type { Token } from './query.ts';

const cluster = /\P{M}\p{M}*/gu;

/**
 * Whether a form in the index has the marks of those tokens that were typed with marks; the others may have any.
 * @param form of all tokens joined, or one that begins so
 */
export function hasMarksOf(form: string, tokens: readonly Token[]): boolean {
  if (!tokens.some(({ hasMarks }) => hasMarks)) return true;
  const letters = form.normalize('NFD').match(cluster) ?? [];
  let at = 0;
  for (const { exact, hasMarks } of tokens) {
    const own = exact.normalize('NFD').match(cluster) ?? [];
    if (hasMarks && !own.every((letter, index) => letters[at + index] === letter)) return false;
    at += own.length;
  }
  return true;
}
