import { honoursAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getFaces, type Faces } from './faces.ts';
import { getPageFrame, type Frame } from './frame.ts';
import { hasTermPage } from './list.ts';

/** What exemplars were honoured with in a year. */
export interface HonoursView {
  page: 'honours';
  frame: Frame;
  year: string;
  /** All years that have a page, the latest first. */
  years: readonly string[];
  exemplars: readonly DocumentOf<'exemplar'>[];
  /** Of exemplars that are not too many. */
  faces?: Faces;
}

export const honoursKind: DrawnKind<{ language: LanguageCode; year: string }, HonoursView> = {
  name: 'honours',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    getHonourYears(edition, language).map((year) => honoursAddress(language, year)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      getHonourYears(edition, language).map((year) => ({
        address: honoursAddress(language, year),
        params: { language, year },
      })),
    ),
  view(edition, { params: { language, year } }) {
    const find = (other: LanguageCode) => listExemplars(edition, other, (each) => each === year);
    const has = (other: LanguageCode) => find(other).length > 0;
    const exemplars = find(language);
    const faces = getFaces(edition, exemplars);
    return {
      page: 'honours',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => honoursAddress(other, year),
        isIndexed: has,
        hasPage: has,
      }),
      year,
      years: getHonourYears(edition, language),
      exemplars,
      ...(faces && { faces }),
    };
  },
};

/** Years in which some exemplar with a page in the language was honoured, the latest first. */
export function getHonourYears(edition: EditionReader, language: LanguageCode): string[] {
  const exemplars = listExemplars(edition, language, () => true);
  return [...new Set(exemplars.flatMap(getYears))].toSorted().toReversed();
}

function getYears({ recognitions }: DocumentOf<'exemplar'>): string[] {
  return recognitions.flatMap(({ date }) => (date ? [date.slice(0, 4)] : []));
}

/** Exemplars with a page in the language that were honoured in such a year; whether they have the page is asked last. */
function listExemplars(
  edition: EditionReader,
  language: LanguageCode,
  isWanted: (year: string) => boolean,
): DocumentOf<'exemplar'>[] {
  return edition
    .terms('exemplar')
    .filter(
      (exemplar) =>
        getYears(exemplar).some(isWanted) && hasTermPage(edition, language, 'exemplar', exemplar.id),
    );
}
