import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../../../site/edition/edition-reader.ts';
import {
  listTermSubjects,
  toStorySubject,
  type SearchSubject,
} from '../../../site/search/records/search-subject.ts';
import { TermNames } from '../../../site/search/records/term-names.ts';

/** Everything of a language that can be found: first what has no date, then stories, the newest first. */
export function listSubjects(edition: EditionReader, language: LanguageCode): SearchSubject[] {
  const names = new TermNames(edition, language);
  const cards = edition.months({ language }).flatMap((month) => edition.month({ language }, month));
  return [
    ...listTermSubjects(edition, language, names),
    ...cards.map((card) => toStorySubject(edition, names, card)),
  ];
}
