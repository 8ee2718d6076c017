import type { TermDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { compareNames } from '../i18n/name-order.ts';
import { getLabel } from '../i18n/interface.ts';

export interface LetterGroup {
  letter: string;
  terms: TermDocument[];
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Where names stand that begin with a figure: “5 không, 3 sạch”. */
const figures = '0–9';

/**
 * Terms by their first letter, both in Vietnamese order; quotation marks and tones do not count, but Ă Â Đ Ê Ô Ơ Ư are
 * letters of their own. @example 'Ông K’Brẽl' stands under Ô, '“Thứ Bảy nghe dân”' under T
 */
export function toLetterGroups(terms: readonly TermDocument[], language: LanguageCode): LetterGroup[] {
  const nameOf = (term: TermDocument) => getLabel(term.name, language).text;
  const byLetter = Map.groupBy(terms, (term) => getFirstLetter(nameOf(term)));
  return [...byLetter]
    .map(([letter, own]) => ({
      letter,
      terms: own.toSorted((a, b) => compareNames(nameOf(a), nameOf(b))),
    }))
    .sort((a, b) => compareNames(a.letter, b.letter));
}

function getFirstLetter(name: string): string {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(name.normalize('NFC'))?.[0] ?? '#';
  if (/\p{N}/u.test(first)) return figures;
  return first.normalize('NFD').replace(tones, '').normalize('NFC').toUpperCase();
}
