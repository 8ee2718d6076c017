import type { PayloadRequest } from 'payload';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import { toPlainText, type TextString } from './node-strings.ts';

/** A word of the glossary that stands in a text. */
export interface TermHit {
  term: string;
  translation: string;
  note: string;
}

/** Glossary of a pair of languages, as a function that finds its words in a part. */
export async function findTerms(
  req: PayloadRequest,
  source: LanguageCode,
  target: LanguageCode,
): Promise<(strings: readonly TextString[]) => TermHit[]> {
  const { docs } = await req.payload.find({
    collection: 'glossary',
    where: { and: [{ sourceLanguage: { equals: source } }, { language: { equals: target } }] },
    sort: 'term',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const terms = docs.map(({ term, translation, note }) => ({ term, translation, note: note ?? '' }));
  return (strings) => {
    const text = toPlainText(strings);
    return terms.filter(({ term }) => makeTermPattern([term], source)?.test(text));
  };
}

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
