import { toAsciiDigits } from './spelling/digits.ts';
import { spellKhmerOneWay } from './spelling/khmer-spelling.ts';
import { toPlainLetters } from './spelling/plain-letters.ts';
import { spellOneWay } from './spelling/vietnamese-spelling.ts';

/**
 * The one folding: whatever compares words compares them in one of the forms of this file. Pure and small, for the CMS, the
 * indexer and the page of search alike.
 *
 * - `foldLetters`: one form of every letter and figure. For texts that are read in languages other than Vietnamese.
 * - `foldSpelling`: one spelling where several are in use; marks and capitals stay. For words that must be the same words.
 * - `foldText`: lower case without marks, spelling kept. For addresses.
 * - `foldWords`: `foldText` in one spelling and without apostrophes. For what people type when they look for something.
 * - `foldForSearch`: what Pagefind indexes and queries well, see below.
 */

/** Nothing is seen of them; they part no word. */
const invisible = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/g;
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

const lookAlikes: Readonly<Record<string, string>> = { đ: 'ḓ', Đ: 'Ḓ', ƀ: 'ḇ', Ƀ: 'Ḇ' };
const originals: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikes).map(([a, b]) => [b, a]),
);

/** Invisible signs behind a syllable whose spelling was changed, so that excerpts can be changed back. */
const wasY = '\u2061';
const wasOldTone = '\u2062';
const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const newTone = new RegExp(`([ou])([${toneMarks}])([aey])${wasOldTone}`, 'giu');
const iEnding = new RegExp(`i([${toneMarks}]?)${wasY}`, 'giu');

/** Marks that are letters of their own to some language here: `includeCharacters` of every Pagefind index. */
export const searchCharacters = '\u0300\u0301\u0302\u0303\u0306\u0309\u0315\u031B\u0323\u17D2';

const khmerSyllable = /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B4-\u17D1\u17D3\u17DD\u200C\u200D])*/gu;
const khmerRun = /[\u1780-\u17D3\u17DD\u200B-\u200D]{2,}/gu;
const khmerJoint = '\u2060 ';

/**
 * Text as the index holds it. Pagefind strips marks that Unicode can decompose, and nothing else.
 * @example foldForSearch('Đà Lạt, K’Ho, thuý, kỹ') === 'Ḓà Lạt, K\u0315Ho, thúy\u2062, kĩ\u2061'
 */
export function foldForSearch(text: string): string {
  const decomposed = toPlainLetters(text.normalize('NFD').replaceAll('\u00AD', ''))
    .normalize('NFD')
    .replace(/(?<=[\p{L}\p{M}])['’‘ʼ`´](?=\p{L})/gu, '\u0315');
  const spelled = spellOneWay(decomposed, { wasOldTone, wasY }).normalize('NFC');
  return cutKhmer(spelled.replace(/[đĐƀɃ]/g, (sign) => lookAlikes[sign] ?? sign));
}

/** The text as it was written, from folded text or a piece of it such as an excerpt with `<mark>`. */
export function unfoldFromSearch(folded: string): string {
  return folded
    .replaceAll('\u2060</mark> <mark>', '')
    .replaceAll('\u2060 ', '')
    .normalize('NFD')
    .replace(newTone, '$1$3$2')
    .replace(iEnding, (whole, tone: string) => `${whole.startsWith('I') ? 'Y' : 'y'}${tone}`)
    .replace(/[\u2060-\u2062]/g, '')
    .replaceAll('\u0315', '’')
    .normalize('NFC')
    .replace(/[ḓḒḇḆ]/g, (sign) => originals[sign] ?? sign);
}

/**
 * A query for Pagefind; Khmer, which has no spaces, becomes quoted phrases of its syllables. The signs that change an
 * excerpt back are the index's alone: the engine takes them out of its words, and would keep them in the query's.
 */
export function foldQuery(query: string): string {
  return foldForSearch(query)
    .replace(/[\u2061\u2062]/g, '')
    .replace(/(?:[\u1780-\u17DD]+\u2060 )+[\u1780-\u17DD]+/gu, '"$&"');
}

function cutKhmer(text: string): string {
  return text.replace(khmerRun, (run) => (run.match(khmerSyllable) ?? [run]).join(khmerJoint));
}
