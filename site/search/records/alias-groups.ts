import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../edition/edition-reader.ts';
import { makeAliases, type Aliases } from '../format/aliases.ts';
import { listWholeNames } from './whole-names.ts';

/**
 * What administrators listed, short names of units, and former names of places. A former name stands for the one of today,
 * not the other way round: under the old one nothing is published any more.
 */
export function listAliases(edition: EditionReader, language: LanguageCode): Aliases {
  const nameOf = ({ name }: { name: Partial<Record<LanguageCode, string>> }) =>
    name[language] ?? name.vi ?? '';
  const units = edition.terms('unit').map((unit) => [nameOf(unit), unit.shortName]);
  const equal = [...edition.searchAliases.groups.map(({ words }) => words), ...units];
  const former = edition.terms('place').map((place) => {
    const now = nameOf(place);
    const known = new Set(listWholeNames(now, 'place'));
    // What else belongs to a name stands around it in the question.
    const before = place.aliases.flatMap((name) => listWholeNames(name, 'place').slice(-1));
    return { now, before: before.filter((name) => !known.has(name)) };
  });
  return makeAliases([
    ...equal.flatMap((group) =>
      group.map((word) => ({ word, others: group.filter((other) => other !== word) })),
    ),
    ...former.flatMap(({ now, before }) => before.map((word) => ({ word, others: [now] }))),
  ]);
}
