import type { PayloadRequest } from 'payload';
import type { LanguageCode } from '#contract/languages.ts';
import { findTermPlaces } from './term-pattern.ts';
import { toPlainText, type TextString } from '../../documents/body/node-strings.ts';

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
    return terms.filter(({ term }) => findTermPlaces(text, [term], source).length > 0);
  };
}
