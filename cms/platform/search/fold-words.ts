import { foldText, invisible } from '#contract/fold.ts';
import { toPlainLetters } from '#contract/spelling/plain-letters.ts';
import { spellOneWay } from '#contract/spelling/vietnamese-spelling.ts';
import { toAsciiDigits } from './digits.ts';
import { spellKhmerOneWay } from './khmer-spelling.ts';

/**
 * The one folding of the CMS: whatever compares words compares them in one of the forms of this file, or in `foldText` of
 * the contract, which addresses are made of.
 *
 * - `foldLetters`: one form of every letter and figure. For texts that are read in languages other than Vietnamese.
 * - `foldSpelling`: one spelling where several are in use; marks and capitals stay. For words that must be the same words.
 * - `foldWords`: `foldText` in one spelling and without apostrophes. For what people type when they look for something.
 */

const apostropheInWord = /(?<=[\p{L}\p{M}])['’‘ʼ`´](?=\p{L})/gu;

/** One form of every letter and figure, nothing invisible; spelling, marks and capitals stay. */
export function foldLetters(text: string): string {
  const plain = toAsciiDigits(toPlainLetters(text.normalize('NFD').replace(invisible, '')));
  return spellKhmerOneWay(plain.replace(apostropheInWord, '’'));
}

/**
 * A text in the one spelling in which words are compared: tone placement, y and i, letters that only look otherwise,
 * apostrophes, figures of every script, Khmer drawn alike, nothing invisible. Marks and capitals stay.
 * @example foldSpelling('hoà thuận, quý, Ðà Lạt') === 'hòa thuận, quí, Đà Lạt'
 */
export function foldSpelling(text: string): string {
  return spellOneWay(foldLetters(text).normalize('NFD')).normalize('NFC');
}

/**
 * What is typed to find something, and what it is looked up in: folded, in one spelling, without apostrophes. Half a word
 * folds like the beginning of the whole one, so that a list can be narrowed letter by letter.
 * @example foldWords('K’Brẽl, kỹ thuật') === 'kbrel, ki thuat'
 */
export function foldWords(text: string): string {
  return spellKhmerOneWay(toAsciiDigits(foldText(text).replace(/['’‘ʼ`´]/g, ''))).replace(
    /(?<=[hklmst]|qu)y/g,
    'i',
  );
}

/** Whether two texts are the same words; case, spelling and what is not seen do not count. */
export function isSameWords(one: string, other: string): boolean {
  return foldSpelling(one).toLowerCase() === foldSpelling(other).toLowerCase();
}
