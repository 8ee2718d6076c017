import { withoutTones } from '#contract/folding/fold.ts';
import { getLanguage } from '#contract/languages.ts';
import { scripts, type Script } from '#contract/scripts.ts';

/** A letter that a reader of this language does not expect. */
export interface OddLetter {
  letter: string;
  /** The word in which it stands. */
  word: string;
  /** Place of the word in the text, in UTF-16 units. */
  at: number;
  /**
   * `lookalike`: a letter of another script among Latin ones, almost certainly a mistake; `private`: drawn by one old font
   * only; `outside`: not of this language's alphabet.
   */
  kind: 'lookalike' | 'private' | 'outside';
}

const vietnamese = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y';
const letters = /\p{L}\p{M}*|[\p{Co}]/gu;
const words = /[\p{L}\p{M}\p{Co}’']+/gu;

/**
 * Letters that do not belong to the alphabet of a language; a hint for the editor, never a refusal. Letters of names (the
 * English alphabet) are expected everywhere, and Latin letters in every script.
 * @example findOddLetters('Đà Lаt', 'vi') → one look-alike: the Cyrillic а
 */
export function findOddLetters(text: string, language: string): OddLetter[] {
  const { script, letters: beyond } = getLanguage(language);
  const alphabet = new Set([...vietnamese.split(' '), ...beyond.normalize('NFC').split(' ')]);
  return [...text.normalize('NFC').matchAll(words)].flatMap(({ 0: word, index: at }) =>
    [...new Set(word.match(letters))].flatMap((letter) => {
      const kind = judge(letter, word, script, alphabet);
      return kind ? [{ letter, word, at, kind }] : [];
    }),
  );
}

function judge(
  letter: string,
  word: string,
  script: Script,
  alphabet: ReadonlySet<string>,
): OddLetter['kind'] | undefined {
  if (/\p{Co}/u.test(letter)) return 'private';
  if (!scripts.Latn.letter.test(letter)) {
    if (scripts.Latn.letter.test(word)) return 'lookalike';
    return script !== 'Latn' && scripts[script].letter.test(letter) ? undefined : 'outside';
  }
  const plain = withoutTones(letter.toLowerCase());
  return /^[a-z]$/.test(plain) || alphabet.has(plain) ? undefined : 'outside';
}
