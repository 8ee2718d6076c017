import {
  alphabetAddress,
  exemplarListAddress,
  exemplarListSegments,
  type ExemplarGroup,
} from '#contract/address.ts';
import { filingKinds, type DocumentOf, type TermDocument, type TermKind } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getFaces, type Faces } from './faces.ts';
import { getPageFrame, type Frame } from './frame.ts';
import { hasTermPage } from './list.ts';

/** All of one kind by the alphabet of the language, or the exemplars of one type or role. */
export interface AlphabetView {
  page: 'alphabet' | 'exemplar-list';
  frame: Frame;
  kind: TermKind;
  group?: ExemplarGroup;
  terms: readonly TermDocument[];
  /** Places and units above those listed, to tell two of one name apart. */
  parents: readonly DocumentOf<'place' | 'unit'>[];
  /** Of exemplars that are not too many. */
  faces?: Faces;
}

/** The list of all exemplars is an alphabet already. */
export const alphabetKinds = filingKinds.filter((kind) => kind !== 'exemplar');

export const alphabetKind: DrawnKind<{ language: LanguageCode; kind: TermKind }, AlphabetView> = {
  name: 'alphabet',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    alphabetKinds
      .filter((kind) => hasTerms(edition, language, kind))
      .map((kind) => alphabetAddress(language, kind)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      alphabetKinds.map((kind) => ({ address: alphabetAddress(language, kind), params: { language, kind } })),
    ),
  view(edition, { params: { language, kind } }) {
    const terms = [...listTerms(edition, language, kind)];
    return {
      page: 'alphabet',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => alphabetAddress(other, kind),
        isIndexed: (other) => hasTerms(edition, other, kind),
      }),
      kind,
      terms,
      parents: getParents(edition, terms),
    };
  },
};

export const exemplarListKind: DrawnKind<{ language: LanguageCode; group: ExemplarGroup }, AlphabetView> = {
  name: 'exemplar-list',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    getExemplarGroups(edition, language).map((group) => exemplarListAddress(language, group)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      getExemplarGroups(edition, language).map((group) => ({
        address: exemplarListAddress(language, group),
        params: { language, group },
      })),
    ),
  view(edition, { params: { language, group } }) {
    const has = (other: LanguageCode) => getExemplarGroups(edition, other).includes(group);
    const exemplars = edition
      .terms('exemplar')
      .filter((term) => isOf(term, group) && hasTermPage(edition, language, 'exemplar', term.id));
    const faces = getFaces(edition, exemplars);
    return {
      page: 'exemplar-list',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => exemplarListAddress(other, group),
        isIndexed: has,
        hasPage: has,
      }),
      kind: 'exemplar',
      group,
      terms: exemplars,
      parents: [],
      ...(faces && { faces }),
    };
  },
};

/** Types and roles that some exemplar with a page in the language has, in their own order. */
export function getExemplarGroups(edition: EditionReader, language: LanguageCode): ExemplarGroup[] {
  const exemplars = [...listTerms(edition, language, 'exemplar')];
  const groups = Object.keys(exemplarListSegments) as ExemplarGroup[];
  return groups.filter((group) => exemplars.some((exemplar) => isOf(exemplar, group)));
}

function isOf(term: TermDocument, group: ExemplarGroup): boolean {
  return term.kind === 'exemplar' && (term.type === group || term.roles.some((role) => role === group));
}

function* listTerms(edition: EditionReader, language: LanguageCode, kind: TermKind): Iterable<TermDocument> {
  for (const term of edition.terms(kind)) if (hasTermPage(edition, language, kind, term.id)) yield term;
}

function hasTerms(edition: EditionReader, language: LanguageCode, kind: TermKind): boolean {
  for (const term of listTerms(edition, language, kind)) return term !== undefined;
  return false;
}

function getParents(edition: EditionReader, terms: readonly TermDocument[]): DocumentOf<'place' | 'unit'>[] {
  const parents = terms.flatMap((term) =>
    (term.kind === 'place' || term.kind === 'unit') && term.parent !== undefined
      ? (edition.term(term.kind, term.parent) ?? [])
      : [],
  );
  return [...new Set(parents)];
}
