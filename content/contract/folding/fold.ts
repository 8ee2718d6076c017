import { apostropheClass, replaceApostrophes } from './apostrophes.ts';
import { toAsciiDigits, toDigitsOnLine } from './digits.ts';
import { invisible } from './invisible.ts';
import { spellKhmerOneWay } from './khmer-spelling.ts';
import { spellLaoOneWay } from './lao-spelling.ts';
import { toPlainLetters } from './plain-letters.ts';
import { correctQu, spellOneWay } from './vietnamese-spelling.ts';

/**
 * The one folding of the system: whatever compares words compares them in a form of this file, or in the syllables of
 * `syllables.ts`, which are made of them.
 *
 * - `foldLetters`: one form of every letter and figure. For texts that are read in languages other than Vietnamese.
 * - `foldSpelling`: that in one spelling where several are in use; marks and capitals stay. For words that must be the same.
 * - `foldMarks`: small letters without marks; the spelling stays. For addresses.
 * - `foldWords`: that in one spelling and without apostrophes. For what people type when they look for something.
 */

/** Letters that Unicode does not decompose to an ASCII letter. */
export const bareLetters: Readonly<Record<string, string>> = {
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
const anyBare = new RegExp(`[${Object.keys(bareLetters).join('')}]`, 'g');
const marks = /[\u0300-\u036f]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const apostrophes = new RegExp(apostropheClass, 'gu');

/** One form of every letter and figure, nothing invisible; spelling, marks and capitals stay. */
export function foldLetters(text: string): string {
  const plain = toAsciiDigits(toPlainLetters(text.normalize('NFD').replace(invisible, '')));
  return spellLaoOneWay(spellKhmerOneWay(replaceApostrophes(plain, '’')));
}

/**
 * A text in the one spelling in which words are compared: tone placement, y and i, letters that only look otherwise,
 * apostrophes, figures of every script, Khmer and Lao drawn alike, nothing invisible. Marks and capitals stay.
 * @example foldSpelling('hoà thuận, quý, Ðà Lạt') === 'hòa thuận, quí, Đà Lạt'
 */
export function foldSpelling(text: string): string {
  return spellOneWay(correctQu(foldLetters(text).normalize('NFD'))).normalize('NFC');
}

/** Lower-case text without marks: đ→d, ƀ→b, ơ̆→o; other scripts stay, and so does the spelling. */
export function foldMarks(text: string): string {
  return toPlainLetters(text.normalize('NFD').replace(invisible, ''))
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(anyBare, (letter) => bareLetters[letter] ?? letter);
}

/**
 * What is typed to find something, and what it is looked up in: folded, in one spelling, without apostrophes. Half a word
 * folds like the beginning of the whole one, so that a list can be narrowed letter by letter.
 * @example foldWords('K’Brẽl, kỹ thuật') === 'kbrel, ki thuat'
 */
export function foldWords(text: string): string {
  const plain = toDigitsOnLine(foldMarks(text).replace(apostrophes, ''));
  return spellLaoOneWay(spellKhmerOneWay(plain)).replace(/(?<=[hklmst]|qu)y/g, 'i');
}

/** Whether two texts are the same words; case, spelling and what is not seen do not count. */
export function isSameWords(one: string, other: string): boolean {
  return foldCase(one) === foldCase(other);
}

/** Whether a text holds these words, its case and spelling apart. */
export function hasWords(text: string, words: string): boolean {
  return foldCase(text).includes(foldCase(words));
}

/** Letters without the tones of Vietnamese: Ấ→Â, ở→ơ. */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replace(tones, '').normalize('NFC');
}

function foldCase(text: string): string {
  return foldSpelling(text).toLowerCase();
}
