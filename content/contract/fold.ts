import { toPlainLetters } from './spelling/plain-letters.ts';

/** Nothing is seen of them; they part no word. */
export const invisible = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/g;

/** Letters that Unicode does not decompose to an ASCII letter. */
const bare: Readonly<Record<string, string>> = {
  đ: 'd',
  ƀ: 'b',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ŋ: 'ng',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
};

/** Lower-case text without marks: đ→d, ƀ→b, ơ̆→o; other scripts stay, and so does the spelling. For addresses. */
export function foldText(text: string): string {
  return toPlainLetters(text.normalize('NFD').replace(invisible, ''))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[đƀıłøŋœæßþ]/g, (letter) => bare[letter] ?? letter);
}
