import { getLanguage, type LanguageCode } from '#contract/languages.ts';

/**
 * Finds words of a glossary in plain text, the longest first, whatever their case. Where a script has spaces, a term is
 * whole words; a term that is part of a longer one is not found within it.
 */
export function makeTermPattern(terms: readonly string[], language: LanguageCode): RegExp | undefined {
  if (terms.length === 0) return undefined;
  const longestFirst = terms.toSorted((a, b) => b.length - a.length).map(toPattern);
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const hasSpaces = getLanguage(language).script === 'Latn';
  const [before, after] = hasSpaces ? [`(?<!${letter})`, `(?!${letter})`] : ['', '(?!\\p{M})'];
  return new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, 'giu');
}

function toPattern(term: string): string {
  return term
    .normalize('NFC')
    .trim()
    .replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, '\\s+');
}
