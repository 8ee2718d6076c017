import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { foldMarks } from '#contract/folding/fold.ts';
import { vietnamesePasswords } from './vietnamese-passwords.ts';

/** Guesses that a patient program makes before it finds a password built from common ones: below this it is weak. */
const leastGuesses = 1e8;
/** Signs that are looked at; what is strong so far is strong. */
const longest = 64;

let judge: ZxcvbnFactory | undefined;

/**
 * Whether a password is among the commonest, or only one of them with figures, signs, other letters or itself behind it;
 * also when it is written without diacritics and spaces.
 * @param words of the account (address, name), which are the first to be tried
 */
export function isWeakPassword(password: string, words: readonly string[]): boolean {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, vietnamese: vietnamesePasswords },
    graphs: adjacencyGraphs,
  });
  const inputs = words.flatMap((word) => [
    word.toLowerCase(),
    ...word.toLowerCase().split(/[^\p{L}\p{N}]+/u),
  ]);
  const folded = inputs.map((word) => squeeze(word)).filter((word) => word.length > 2);
  return [[password.toLowerCase(), inputs] as const, [squeeze(password), folded] as const].some(
    ([text, known]) =>
      judge !== undefined && judge.check(text.slice(0, longest), [...known]).guesses < leastGuesses,
  );
}

/** Letters and figures alone, without diacritics. @example squeeze('Mật khẩu 123') → 'matkhau123' */
export function squeeze(text: string): string {
  return foldMarks(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
