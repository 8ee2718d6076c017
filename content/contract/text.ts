import { z } from 'zod';
import { findVietnameseEncoding } from './encodings/vietnamese.ts';
import { replaceApostrophes } from './folding/apostrophes.ts';
import { correctLookAlikes, withoutCompatible } from './folding/plain-letters.ts';

const unwanted =
  // C0 and C1 controls except tab and newline, bidirectional overrides and isolates, byte order mark, non-characters
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}]/gu;
/**
 * Signs without width inside a Latin word or number: rubbish of other programs, or a word that is not to be found. The soft
 * hyphen is not among them: it is the ư of an old encoding, or where somebody lets a word be broken. Editors are told of it,
 * and whatever compares words does not see it.
 */
const hiddenInWord =
  /(?<=[\p{Script=Latin}\u0300-\u036F\d’'])[\u200B-\u200D\u2060]+(?=[\p{Script=Latin}\u0300-\u036F\d’'])/gu;

/**
 * Text as it is stored: Unicode NFC, Đ and compatibility letters as plain letters, apostrophes inside a word as U+2019,
 * well-formed UTF-16, no control or bidirectional override characters, nothing without width inside a Latin word, line ends
 * as `\n`. Text in an old encoding keeps every letter of it, until somebody agrees to convert it.
 * @example cleanText("K'Ho, Ðà Lạt") === 'K’Ho, Đà Lạt'
 */
export function cleanText(text: string): string {
  const kept = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .replace(hiddenInWord, '')
    .normalize('NFC');
  return replaceApostrophes(writePlainly(kept), '’');
}

/** Ð is é in TCVN3. */
function writePlainly(text: string): string {
  const plain = withoutCompatible(text);
  return /[Ðð]/.test(plain) && findVietnameseEncoding(plain) ? plain : correctLookAlikes(plain);
}

/** One line: `cleanText` with every run of white space made one space and the ends trimmed. U+200B (Khmer) stays. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** A required line of plain text of 1 to `max` characters (UTF-16 units), cleaned on parse. */
export function line(max: number) {
  return z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Không được để trống.').max(max, `Dài quá ${max} ký tự.`));
}

/** Optional plain text (may be empty) of at most `max` characters; keeps line breaks. */
export function text(max: number) {
  return z
    .string()
    .transform((value) => cleanText(value).trim())
    .pipe(z.string().max(max, `Dài quá ${max} ký tự.`));
}

/** Escapes text for HTML and XML, in element content and in double-quoted attributes. */
export function escapeMarkup(value: string): string {
  return value.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
