import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';

/**
 * Spellings and names of which a reader may type any: those that administrators listed, former names of places, short
 * names of units. As they are written.
 */
export function listAliases(edition: EditionReader, language: LanguageCode): string[][] {
  const places = edition
    .terms('place')
    .map(({ name, aliases }) => [name[language] ?? name.vi ?? '', ...aliases]);
  const units = edition
    .terms('unit')
    .map(({ name, shortName }) => [name[language] ?? name.vi ?? '', shortName]);
  const listed = edition.searchAliases.groups.map(({ words }) => words);
  return [...listed, ...places, ...units]
    .map((group) => [...new Set(group.filter(Boolean))])
    .filter((group) => group.length > 1);
}
