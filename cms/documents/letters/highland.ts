import { withoutTones } from '#contract/folding/fold.ts';
import { getLanguage } from '#contract/languages.ts';
import { cleanText } from '#contract/text.ts';

/** A word in the old encoding, and what it means. */
export interface OldWord {
  typed: string;
  meant: string;
  /** Place of the word in the text, in UTF-16 units. */
  at: number;
}

/** Signs that the old 8-bit fonts of the Central Highlands drew as letters. Source: public archives of 2015–2020. */
const letterOf: Readonly<Record<string, string>> = { '[': 'ƀ', '{': 'Ƀ', ']': 'č', '}': 'Č' };
const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Longer than any word with its punctuation, in UTF-16 units. */
const longestToken = 80;
const vowel = 'aăâeêioôơuưy';
const breve = '\u0306';
/** Letters and marks with the signs that may stand for letters among them, as they are typed: no path, no address. */
const wordRun = /[\p{L}\p{M}'’‘ʼ[\]{}\\|^`]+/gu;

/**
 * Words of a text that were typed with a font of the old 8-bit encoding, each with its conversion. Brackets, backslashes,
 * carets and backquotes that stand as such are left alone: pairs of brackets, paths, formulas, separators.
 * @example findOldWords('tu\\ do').map(({ meant }) => meant) → ['tŭ']
 */
export function findOldWords(text: string): OldWord[] {
  const paired = findPairedSigns(text);
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: token, index: start }) => {
    if (token.length > longestToken || isTechnical(token)) return [];
    return [...token.matchAll(wordRun)].flatMap(({ 0: typed, index }) => {
      const at = start + index;
      const meant = cleanText(convertWord(typed, (place) => paired.has(at + place)));
      return meant === cleanText(typed) ? [] : [{ typed, meant, at }];
    });
  });
}

/** The text with its old words converted, and nothing else changed. */
export function decodeHighland(text: string): string {
  let end = 0;
  let result = '';
  for (const { typed, meant, at } of findOldWords(text)) {
    result += text.slice(end, at) + meant;
    end = at + typed.length;
  }
  return result + text.slice(end);
}

/**
 * Whether a text is so likely in the old encoding that its conversion is offered. In a language of the Central Highlands
 * one word is enough; elsewhere, where such a sign is more likely meant as it is, several.
 */
export function isLikelyHighland(text: string, language: string): boolean {
  const words = findOldWords(text).filter(({ typed }) => isEvidence(typed));
  return words.length >= (getLanguage(language).letters.includes('ƀ') ? 1 : 3);
}

/** A backquote within a word may be an apostrophe. */
function isEvidence(word: string): boolean {
  return !/^[\p{L}\p{M}]+`[\p{L}\p{M}]+$/u.test(word);
}

function convertWord(word: string, isPlain: (index: number) => boolean): string {
  const isCapital = /\p{Lu}.*\p{L}/u.test(word) && !/\p{Ll}/u.test(word);
  let result = '';
  for (let index = 0; index < word.length; index += 1) {
    const sign = word[index] ?? '';
    const letter = isPlain(index) ? sign : convertSign(sign, word.slice(0, index), word.slice(index + 1));
    // These two signs have no capital of their own.
    result += isCapital && (sign === '^' || sign === '`') ? letter.toUpperCase() : letter;
  }
  return result;
}

function convertSign(sign: string, before: string, after: string): string {
  const followsLetter = /[\p{L}\p{M}]$/u.test(before);
  const precedesLetter = /^[\p{L}]/u.test(after);
  // Signs of letters beside a letter: „[òn“, „a[“, „]a“.
  if (sign in letterOf) {
    const joins = /[\p{L}\p{M}\\^|`]$/u.test(before) || /^[\p{L}\\^|`]/u.test(after);
    return joins ? (letterOf[sign] ?? sign) : sign;
  }
  const base = getBase(before);
  if (sign === '\\') return followsLetter && vowel.includes(base) && base ? breve : sign;
  if (sign === '|') return followsLetter && (base === 'ê' || base === 'ô') ? breve : sign;
  if (sign === '^') return followsLetter && precedesLetter ? 'ĭ' : sign;
  if (sign === '`') return followsLetter ? 'ñ' : sign;
  return sign;
}

/** Last letter, lower-case and without its tone. @example getBase('kờ') === 'ơ' */
function getBase(text: string): string {
  const last = /\p{L}\p{M}*$/u.exec(text)?.[0] ?? '';
  return withoutTones(last.toLowerCase());
}

/** Places of brackets and backquotes that come in pairs around something: they mean themselves. */
function findPairedSigns(text: string): Set<number> {
  const paired = new Set<number>();
  for (const [open, close] of Object.entries(closing)) {
    let from: number | undefined;
    for (let index = 0; index < text.length; index += 1) {
      const before = text[index - 1] ?? ' ';
      const after = text[index + 1] ?? ' ';
      if (text[index] === '\n') from = undefined;
      if (text[index] === open && !isLetter(before)) from = index;
      if (text[index] !== close || from === undefined || isLetter(after)) continue;
      paired.add(from).add(index);
      from = undefined;
    }
  }
  for (const { index, 0: quoted } of text.matchAll(/(?<![\p{L}\p{M}])`[^`\n]*`(?!\p{L})/gu)) {
    paired.add(index).add(index + quoted.length - 1);
  }
  return paired;
}

/** Part of a path, an address, code or a formula; in old text a backslash always follows a vowel. */
function isTechnical(token: string): boolean {
  if (/^\\|[/@=<>$_]|[A-Za-z]:\\|\d\^|\^\d|\p{L}\[\d|\p{Ll}\\\p{Lu}|\.\w+$/u.test(token)) return true;
  return token
    .split('\\')
    .slice(0, -1)
    .some((before) => !vowel.includes(getBase(before)) || !before);
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{M}]/u.test(sign);
}
