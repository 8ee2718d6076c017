/**
 * Folding of text for search: one form that Pagefind indexes and queries well. Pure and small, for the indexer and the
 * page alike. Why each step: design notes on search; Pagefind strips marks that Unicode can decompose, and nothing else.
 */
const lookAlikes: Record<string, string> = { đ: 'ḓ', Đ: 'Ḓ', ƀ: 'ḇ', Ƀ: 'Ḇ' };
const originals: Record<string, string> = Object.fromEntries(
  Object.entries(lookAlikes).map(([a, b]) => [b, a]),
);

const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
/** Invisible signs behind a syllable whose spelling was changed, so that excerpts can be changed back. */
const wasY = '\u2061';
const wasOldTone = '\u2062';

/** A letter of Vietnamese or of a neighbour language, with its marks, in NFC or NFD. */
const letter = '[\\p{L}\\p{M}\u0315]';
const oldTone = new RegExp(`(?<!${letter})(\\p{L}*(?<!q))(o[ae]|u[ey])([${toneMarks}])(?!${letter})`, 'giu');
const newTone = new RegExp(`([ou])([${toneMarks}])([aey])${wasOldTone}`, 'giu');
const yEnding = new RegExp(`(?<!${letter})([hklmst]|qu)y([${toneMarks}]?)(?!${letter})`, 'giu');
const iEnding = new RegExp(`i([${toneMarks}]?)${wasY}`, 'giu');

/** Marks that are letters of their own to some language here: `includeCharacters` of every Pagefind index. */
export const searchCharacters = '\u0300\u0301\u0302\u0303\u0306\u0309\u0315\u031B\u0323\u17D2';

const khmerSyllable = /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B4-\u17D1\u17D3\u17DD\u200C\u200D])*/gu;
const khmerRun = /[\u1780-\u17D3\u17DD\u200B-\u200D]{2,}/gu;
const khmerJoint = '\u2060 ';

/**
 * Text as the index and the queries hold it.
 * @example foldForSearch('Đà Lạt, K’Ho, thuý, kỹ') === 'Ḓà Lạt, K\u0315Ho, thúy\u2062, kĩ\u2061'
 */
export function foldForSearch(text: string): string {
  const spelled = text
    .normalize('NFD')
    .replace(/(?<=[\p{L}\p{M}])['’‘ʼ`](?=\p{L})/gu, '\u0315')
    .replace(
      oldTone,
      (_, head: string, pair: string, tone: string) =>
        `${head}${pair[0]}${tone}${pair.slice(1)}${wasOldTone}`,
    )
    .replace(
      yEnding,
      (whole, head: string, tone: string) => `${head}${isUpper(whole) ? 'I' : 'i'}${tone}${wasY}`,
    )
    .normalize('NFC');
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

/** A query for Pagefind; Khmer, which has no spaces, becomes quoted phrases of its syllables. */
export function foldQuery(query: string): string {
  return foldForSearch(query).replace(/(?:[\u1780-\u17DD]+\u2060 )+[\u1780-\u17DD]+/gu, '"$&"');
}

function cutKhmer(text: string): string {
  return text.replace(khmerRun, (run) => (run.match(khmerSyllable) ?? [run]).join(khmerJoint));
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
