import type { TermDocument } from '#contract/document.ts';
import { withoutTones } from '#contract/folding/fold.ts';
import { toSyllables } from '#contract/folding/syllables.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { compareNames } from '../i18n/name-order.ts';
import { getLabel } from '../i18n/interface.ts';

export interface LetterGroup<T> {
  letter: string;
  terms: T[];
}

/** What a place is stands before its name and does not count: the commune of Di Linh stands under D. */
const placeTypes = /^(?:tỉnh|thành phố|phường|xã|thị trấn|đặc khu)\s+/i;

/** Where names stand that begin with a figure: “5 không, 3 sạch”. */
const figures = '0–9';

/**
 * Terms by their first letter, both in the order of the language; quotation marks and tones do not count, but Ă Â Đ Ê Ô Ơ Ư are
 * letters of their own. @example 'Ông K’Brẽl' stands under Ô, '“Thứ Bảy nghe dân”' under T
 */
export function toLetterGroups<T extends TermDocument>(
  terms: readonly T[],
  language: LanguageCode,
): LetterGroup<T>[] {
  const nameOf = (term: T) => {
    const { text } = getLabel(term.name, language);
    return term.kind === 'place' ? text.replace(placeTypes, '') : text;
  };
  const byLetter = Map.groupBy(terms, (term) => getFirstLetter(nameOf(term)));
  return [...byLetter]
    .map(([letter, own]) => ({
      letter,
      terms: own.toSorted((a, b) => compareNames(nameOf(a), nameOf(b), language)),
    }))
    .sort((a, b) => compareNames(a.letter, b.letter, language));
}

function getFirstLetter(name: string): string {
  const [syllable] = toSyllables(name);
  const first = syllable ? (/^.\p{M}*/u.exec(name.slice(syllable.start))?.[0] ?? '#') : '#';
  if (/\p{N}/u.test(first)) return figures;
  // Scripts of Indian descent write vowels around a consonant, which is the letter.
  if (!/\p{Script=Latin}/u.test(first)) return [...first][0] ?? first;
  return withoutTones(first).toUpperCase();
}
