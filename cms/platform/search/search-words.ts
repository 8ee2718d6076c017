import { foldWords } from './fold-words.ts';

/** A word as it is kept and asked for; longer ones are cut. */
const longestWord = 60;
/** Different words of a document that are kept: those of some 200 pages. */
const mostWords = 20_000;

const apostrophes = /['’‘ʼ`´]/g;
const gaps = /[^\p{L}\p{M}\p{N}]+/u;
/** Scripts that put no space between words are looked up by syllables or signs. */
const unspaced = /[\u1780-\u17D3\u17DD\p{Script=Han}\p{Script=Lao}\p{Script=Thai}]/u;
const pieces =
  /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B4-\u17D1\u17D3\u17DD])*|[\p{Script=Han}]|[\p{Script=Lao}\p{Script=Thai}]\p{M}*|[^\u1780-\u17D3\u17DD\p{Script=Han}\p{Script=Lao}\p{Script=Thai}]+/gu;

/**
 * Words of a text, folded, in reading order. A name with an apostrophe is one word.
 * @example listWords('K’Brẽl ở Đạ Sar') → ['kbrel', 'o', 'da', 'sar']
 */
export function listWords(text: string): string[] {
  return cut(foldWords(text));
}

/** Words as they are written, in lower case, each marked by `=`: for what is to come first. Those without marks are not among them. */
export function listWrittenWords(text: string): string[] {
  return cut(text.normalize('NFC').toLowerCase().replace(apostrophes, ''))
    .filter((word) => foldWords(word) !== word)
    .map((word) => `=${word}`);
}

/** All different words by which a text is found: folded, as written, and the parts of names with an apostrophe. */
export function collectWords(text: string): string[] {
  const apart = text.replace(apostrophes, ' ');
  const words = [...listWords(text), ...(apart === text ? [] : listWords(apart)), ...listWrittenWords(text)];
  return [...new Set(words)].slice(0, mostWords);
}

function cut(folded: string): string[] {
  return folded
    .split(gaps)
    .flatMap((word) => (unspaced.test(word) ? (word.match(pieces) ?? []) : [word]))
    .filter((word) => word !== '')
    .map((word) => [...word].slice(0, longestWord).join(''));
}
