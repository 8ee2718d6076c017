import { foldLetters, foldSpelling } from '#contract/folding/fold.ts';
import { getScript, type LanguageCode } from '#contract/languages.ts';
import { alignFolded } from '../../documents/letters/aligned.ts';

/** Where a word of the glossary stands in a text; offsets are UTF-16 units of the text as it is written. */
export interface TermPlace {
  start: number;
  end: number;
}

/**
 * Finds words of a glossary in plain text, the longest first, whatever their case and spelling (hoà and hòa, kỹ and kĩ).
 * Where a script has spaces, a term is whole words; a term that is part of a longer one is not found within it.
 */
export function findTermPlaces(text: string, terms: readonly string[], language: LanguageCode): TermPlace[] {
  if (terms.length === 0) return [];
  const fold = language === 'en' ? foldLetters : foldSpelling;
  const pattern = makePattern(
    terms.map((term) => fold(term.trim())),
    language,
  );
  const { folded, toPlace } = alignFolded(text, fold);
  return [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: toPlace(index),
    end: toPlace(index + found.length),
  }));
}

function makePattern(terms: readonly string[], language: LanguageCode): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length).map(escapePattern);
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const { hasSpaces } = getScript(language);
  const [before, after] = hasSpaces ? [`(?<!${letter})`, `(?!${letter})`] : ['', '(?!\\p{M})'];
  return new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, 'giu');
}

function escapePattern(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => `\\${sign}`).replace(/\s+/g, '\\s+');
}
