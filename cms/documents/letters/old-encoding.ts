import { decodeHighland, isLikelyHighland } from './highland.ts';
import { decodeTcvn3, decodeTcvn3Capitals } from '#contract/encodings/tcvn3.ts';
import { decodeVni } from '#contract/encodings/vni.ts';
import { findVietnameseEncoding } from '#contract/encodings/vietnamese.ts';
import { weigh } from '#contract/encodings/weigh.ts';

/** Encodings of the years before Unicode, each with what editors call it. */
export const oldEncodingNames = {
  highland: 'phông 8 bit Tây Nguyên (như [òn, tu\\ do, nu^h)',
  tcvn3: 'TCVN3 (ABC, phông .VnTime)',
  tcvn3Capitals: 'TCVN3 chữ hoa (phông .VnTimeH)',
  vni: 'VNI (phông VNI-Times)',
} as const;
export type OldEncoding = keyof typeof oldEncodingNames;

const decoders = {
  highland: decodeHighland,
  tcvn3: decodeTcvn3,
  tcvn3Capitals: decodeTcvn3Capitals,
  vni: decodeVni,
} as const satisfies Record<OldEncoding, (text: string) => string>;

/**
 * The old encoding that a text is so likely in that its conversion is offered: known by its letters, before anything has
 * been cleaned out of it. Of a font's name see `getFontEncoding`.
 * @example findOldEncoding('Ng\u00ADêi tèt', 'vi') === 'tcvn3'
 */
export function findOldEncoding(text: string, language: string): OldEncoding | undefined {
  const vietnamese = findVietnameseEncoding(text);
  return vietnamese ?? (isLikelyHighland(text, language) ? 'highland' : undefined);
}

/** The text in Unicode, and nothing else of it changed. */
export function convertOldEncoding(text: string, encoding: OldEncoding): string {
  return decoders[encoding](text);
}

/** Whether text in a font of an encoding is in it: documents that were converted often kept the font's name. */
export function isInFontEncoding(text: string, encoding: OldEncoding): boolean {
  const { words, against } = weigh(text, decoders[encoding]);
  return words > against;
}

/** A text of a document, with the language that it is in. */
export interface LanguageText {
  text: string;
  language: string;
}

/**
 * The encoding of each of a document's texts. One that is too short to tell is taken to be as the others, where that makes
 * Vietnamese of it.
 */
export function findOldEncodings(texts: readonly LanguageText[]): (OldEncoding | undefined)[] {
  const own = texts.map(({ text, language }) => findOldEncoding(text, language));
  const common =
    own.find((each) => each === 'tcvn3' || each === 'vni') ??
    findVietnameseEncoding(texts.map(({ text }) => text).join('\n'));
  return texts.map(
    ({ text }, index) => own[index] ?? (common && isInFontEncoding(text, common) ? common : undefined),
  );
}
