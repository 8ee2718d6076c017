/**
 * Two ways to write one Vietnamese syllable: the tone on the first or the second vowel (hòa, hoà), y or i (kỹ, kĩ). Both
 * are in use; decisions of the ministry of education and the habits of newsrooms differ.
 */
const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
/** A letter of Vietnamese or of a neighbour language, with its marks, in NFC or NFD. */
const letter = '[\\p{L}\\p{M}\u0315]';
const oldTone = new RegExp(`(?<!${letter})(\\p{L}*(?<!q))(o[ae]|u[ey])([${toneMarks}])(?!${letter})`, 'giu');
const yEnding = new RegExp(`(?<!${letter})([hklmst]|qu)y([${toneMarks}]?)(?!${letter})`, 'giu');

const toneOnQu = new RegExp(`(qu)([${toneMarks}])([aeioy][\u0302\u0306\u031B]?)`, 'giu');

interface Signs {
  /** Put behind a syllable whose tone moved, so that it can be moved back. */
  wasOldTone?: string;
  /** Put behind a syllable whose y became i. */
  wasY?: string;
}

/** Takes decomposed text. @example spellOneWay('hoà, kỹ'.normalize('NFD')).normalize('NFC') === 'hòa, kĩ' */
export function spellOneWay(decomposed: string, { wasOldTone = '', wasY = '' }: Signs = {}): string {
  return decomposed
    .replace(
      oldTone,
      (_, head: string, pair: string, tone: string) =>
        `${head}${pair[0]}${tone}${pair.slice(1)}${wasOldTone}`,
    )
    .replace(
      yEnding,
      (whole, head: string, tone: string) => `${head}${isUpper(whole) ? 'I' : 'i'}${tone}${wasY}`,
    );
}

/** The u of qu is part of the consonant and carries no tone. Takes decomposed text. @example qúy → quý */
export function correctQu(decomposed: string): string {
  return decomposed.replace(toneOnQu, '$1$3$2');
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
