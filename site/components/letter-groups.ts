import type { TermDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getLabel } from '../i18n/interface.ts';

export interface LetterGroup {
  letter: string;
  terms: TermDocument[];
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Terms, already in Vietnamese order, by their first letter; tones do not count, but Ă Â Đ Ê Ô Ơ Ư are letters of their own.
 * @example 'Ông K’Brẽl' stands under Ô
 */
export function toLetterGroups(terms: readonly TermDocument[], language: LanguageCode): LetterGroup[] {
  const groups: LetterGroup[] = [];
  for (const term of terms) {
    const letter = getFirstLetter(getLabel(term.name, language).text);
    const last = groups.find((group) => group.letter === letter);
    if (last) last.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups;
}

function getFirstLetter(name: string): string {
  const first = /\p{L}\p{M}*/u.exec(name.normalize('NFC'))?.[0] ?? '#';
  return first.normalize('NFD').replace(tones, '').normalize('NFC').toUpperCase();
}
