import { apostropheClass, replaceApostrophes } from './apostrophes.ts';
import { bareLetters, foldSpelling } from './fold.ts';
import { toDigitsOnLine } from './digits.ts';
import { invisibleClass } from './invisible.ts';

/** A syllable of a text: what search compares, and where it stands in the text as it was written. */
export interface Syllable {
  /**
   * With its marks, in small letters and one spelling. Its letters are those of search alone and are never shown: a mark
   * that may be left out when one types is a combining mark, everything else is none (đ is d with a stroke, the apostrophe a
   * mark, the vowel signs of Khmer are letters), so that taking the marks away gives `folded`.
   */
  exact: string;
  /** Without marks: what `exact` is when it is decomposed and its combining marks are taken away. */
  folded: string;
  /** Place in the text as given, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

/** Letters of a syllable that are compared; nobody types more of a word. */
const longest = 48;

/** Scripts without spaces, by what their readers take for a letter: what stands before it, itself, and what it carries. */
const clusters = [
  // Khmer: a letter with its subscripts, vowels and signs.
  {
    before: '',
    letter: '[\\u1780-\\u17B3]',
    carried: '\\u17D2~*[\\u1780-\\u17B3]|[\\u17B4-\\u17D3\\u17DD]',
  },
  // Lao: the vowel that is written before it, tones, vowels above, below and behind.
  {
    before: '(?:[\\u0EC0-\\u0EC4]{1,2}~*)?',
    letter: '[\\u0E81-\\u0EAE\\u0EDC-\\u0EDF]',
    carried: '[\\u0EB0-\\u0EBD\\u0EC8-\\u0ECE]',
  },
  // Tai Viet: the same.
  {
    before: '(?:[\\uAAB5\\uAAB6\\uAAB9\\uAABB\\uAABC]~*)?',
    letter: '[\\uAA80-\\uAAAF]',
    carried: '[\\uAAB0-\\uAAB4\\uAAB7\\uAAB8\\uAABA\\uAABD-\\uAAC2]',
  },
  // Cham: a letter with its vowels and its final consonant.
  { before: '', letter: '[\\uAA00-\\uAA28]', carried: '[\\uAA29-\\uAA36\\uAA40-\\uAA4D]' },
].map(({ before, letter, carried }) => `${before}${letter}(?:~*(?:${carried}))*`);

const unspaced = '[\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Tai_Viet}\\p{Script=Cham}\\p{Script=Han}]';
const letter = `(?!${unspaced})(?!${apostropheClass})\\p{L}`;
const pattern = new RegExp(
  [
    // 1.140 and 1,140 are one number, as 1140 is.
    '\\p{Nd}{1,3}(?:[.,]\\p{Nd}{3})+(?![\\p{Nd}])',
    '\\p{Nd}+',
    '[\\p{No}\\p{Nl}]',
    ...clusters,
    `${unspaced}`,
    `${letter}(?:~*(?:${letter}|\\p{M}|${apostropheClass}(?=~*${letter})))*`,
  ]
    .join('|')
    .replaceAll('~', invisibleClass),
  'gu',
);

/**
 * Cuts a text into what search compares: syllables of Latin letters and other scripts with spaces (the words between two
 * spaces, hyphens or signs; an apostrophe is part of a word, K’Ho is one), numbers, letters with what they carry in Khmer,
 * Lao, Tai Viet and Cham, single signs of Han. Cut alike wherever they stand, so that a part of a text is cut as the whole
 * is. Takes time in proportion to the length of the text, whatever is in it.
 * @example toSyllables('Đà Lạt').map(({ folded, start }) => [folded, start]) → [['da', 0], ['lat', 3]]
 */
export function toSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const { exact, folded } = recall(written);
    if (exact) syllables.push({ exact, folded, start: index, end: index + written.length });
  }
  return syllables;
}

type Forms = Pick<Syllable, 'exact' | 'folded'>;

/** A language has some ten thousand syllables, and they come again and again: so many are remembered. */
const mostKnown = 50_000;
const known = new Map<string, Forms>();

function recall(written: string): Forms {
  const own = known.get(written);
  if (own) return own;
  const forms = toForms(written);
  if (known.size >= mostKnown) known.clear();
  // What nobody writes twice is not kept.
  if (written.length <= longest) known.set(written, forms);
  return forms;
}

function toForms(written: string): Forms {
  const spelled = foldSpelling(written.slice(0, 4 * longest))
    .toLowerCase()
    .normalize('NFD');
  const exact = [
    ...toDigitsOnLine(replaceApostrophes(spelled, apostropheMark))
      .replace(otherY, 'i')
      .replace(groupSign, '')
      .replace(leadingZero, '')
      .normalize('NFC')
      .replace(anyBare, strike)
      .replace(carriedMark, toLetter),
  ]
    .slice(0, longest)
    .join('');
  return { exact, folded: exact.normalize('NFD').replace(/\p{M}/gu, '') };
}

/** Stands for the apostrophe behind its letter in `exact`. */
export const apostropheMark = '\u0315';
const stroke = '\u0335';
const groupSign = /(?<=\d)[.,](?=\d)/g;
/** Newspapers write 1/7/2025, papers of the state 01/7/2025 (Decree 30/2020). */
const leadingZero = /^0(?=\d$)/;
/** One letter with i, also while a word is being typed: quy and quyển. */
const otherY = /(?<=[hklmst]\u0315?|qu\p{M}*)y/gu;

const anyBare = new RegExp(`[${Object.keys(bareLetters).join('')}]`, 'g');

/** A letter that Unicode does not decompose, as one that it would. @example strike('đ') === 'd\u0335' */
function strike(sign: string): string {
  const [first = '', ...rest] = bareLetters[sign] ?? sign;
  return first + stroke + rest.join('');
}

/** Signs of India and Indochina without which a syllable is another: គំរូ and គ្រូ. */
const carriedMark = /(?=\p{M})[\u0900-\u1CFF\uA800-\uAAFF]/gu;

/** A mark as a letter for private use, of which every sign of these blocks has its own. */
function toLetter(mark: string): string {
  const code = mark.charCodeAt(0);
  return String.fromCharCode(code < 0xa800 ? code - 0x0900 + 0xe000 : code - 0xa800 + 0xf400);
}
