import { toPlainLetters } from '#contract/folding/plain-letters.ts';
import { spellOneWay } from '#contract/folding/vietnamese-spelling.ts';

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
