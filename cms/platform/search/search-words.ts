import { apostropheClass } from '#contract/folding/apostrophes.ts';
import { toSyllables } from '#contract/folding/syllables.ts';

/** Different words of a document that are kept: those of some 200 pages. */
const mostWords = 20_000;

const apostrophes = new RegExp(apostropheClass, 'gu');

/**
 * Words of a text, folded, in reading order. A name with an apostrophe is one word.
 * @example listWords('K’Brẽl ở Đạ Sar') → ['kbrel', 'o', 'da', 'sar']
 */
export function listWords(text: string): string[] {
  return toSyllables(text).map(({ folded }) => folded);
}

/** The same with their marks, each behind `=`; those without marks as they are. */
export function listExactWords(text: string): string[] {
  return toSyllables(text).map(({ exact, folded }) => (exact === folded ? folded : `=${exact}`));
}

/** All different words by which a text is found: folded, as written, and the parts of names with an apostrophe. */
export function collectWords(text: string): string[] {
  const apart = text.replace(apostrophes, ' ');
  const parts = apart === text ? [] : listWords(apart);
  const words = [...listWords(text), ...listExactWords(text), ...parts];
  return [...new Set(words)].slice(0, mostWords);
}
