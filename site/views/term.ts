import { termAddress } from '#contract/address.ts';
import { getBodyMedia } from '#contract/blocks.ts';
import type { DocumentOf, TermDocument, TermKind } from '#contract/document.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getLayoutMedia } from '#contract/section-layout.ts';
import type { MediaDocument } from '#contract/media.ts';
import { hasEmbed } from './embedded-lists.ts';
import { getAftermath, type Aftermath } from './aftermath.ts';
import {
  getCriteriaOf,
  getCriteriaSetLinks,
  getMetCriteria,
  type CriteriaSetLinks,
  type MetCriterion,
} from './criteria.ts';
import { getPageFrame, type Frame } from './frame.ts';
import { firstPageSize, getCardMedia, getMedia, getMonthPages, getTermPages, hasTermPage } from './list.ts';
import { getSectionBlocks, type SectionBlockView } from './section-blocks.ts';
import { getDyesName } from '#contract/weave/dyes.ts';
import { findProvince, findProvinceOf, getDyesById, type DyesById } from '../weave/province.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

const exemplarCount = 60;
const nearbyCount = 6;

/** Terms that a term's page names and links, by kind. */
export interface TermLinks {
  kind: TermKind;
  terms: readonly TermDocument[];
}

export interface TermView {
  page: 'term';
  frame: Frame;
  kind: TermKind;
  term: TermDocument;
  /** Of the list; of a type of model, under which no story is filed, those of its exemplars. */
  cards: readonly StoryCard[];
  /** Month pages of the list; empty while the cards are all there is. */
  months: readonly string[];
  /** From the root down to the one above. */
  parents: readonly TermDocument[];
  /** Units or places below with a page in this language. */
  children: readonly TermDocument[];
  /** The other types of models. */
  siblings: readonly TermDocument[];
  /** The section's owner; the exemplar's unit, place, topics and movements; the unit's place. */
  links: readonly TermLinks[];
  /** Of a place: the units that sit there, the programmes of its province, and where it has nothing to tell its neighbours that have. */
  here?: PlaceNews;
  exemplars: readonly DocumentOf<'exemplar'>[];
  /** What exemplars of the page wear that have no portrait. */
  dyes: DyesById;
  /** How editors composed a section's page; undefined where it is a list. */
  blocks?: readonly SectionBlockView[];
  /** Criteria sets of a topic, a unit or a type of model. */
  criteria: readonly DocumentOf<'criteria-set'>[];
  /** Of an exemplar. */
  met: readonly MetCriterion[];
  /** Of a criteria set: the one before and the one after it. */
  setLinks?: CriteriaSetLinks;
  /** Other sites can show it in a frame. */
  isEmbedded: boolean;
  /** What an exemplar's follow-ups and replications name. */
  aftermath?: Aftermath;
  media: readonly MediaDocument[];
}

export interface PlaceNews {
  units: readonly DocumentOf<'unit'>[];
  programmes: readonly DocumentOf<'section'>[];
  nearby: readonly DocumentOf<'place'>[];
}

export interface TermParams {
  language: LanguageCode;
  kind: TermKind;
  id: string;
}

export const termKind: DrawnKind<TermParams, TermView> = {
  name: 'term',
  output: 'astro',
  place: ({ kind }) => (kind === 'exemplar' ? 'texts' : 'lists'),
  inSitemap: (edition, language) =>
    [...listFilledTerms(edition, language)].map((term) => termAddress(language, term.kind, term.slug)),
  *list(edition) {
    for (const language of edition.languages) {
      for (const { kind, term } of getTermPages(edition, language)) {
        yield { address: termAddress(language, kind, term.slug), params: { language, kind, id: term.id } };
      }
    }
  },
  view(edition, { params }) {
    const { language, kind, id } = params;
    const term = edition.term(kind, id);
    if (!term) throw new Error(`Term ‘${kind}/${id}’ has an address but is not in the edition.`);
    const list = { language, term: { kind, id } };
    const exemplars = getExemplars(edition, params);
    const cards =
      kind === 'model-type'
        ? getStoriesOf(edition, language, exemplars)
        : edition.newest(list, firstPageSize);
    const aftermath = term.kind === 'exemplar' ? getAftermath(edition, term, language) : undefined;
    const blocks = term.kind === 'section' ? getSectionBlocks(edition, term, language) : [];
    const faces = [
      ...(term.kind === 'exemplar' ? [term] : []),
      ...exemplars,
      ...blocks.flatMap((view) => (view.type === 'exemplars' ? view.exemplars : [])),
    ];
    return {
      page: 'term',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => termAddress(other, kind, term.slug),
        isIndexed: (other) => isFilled(edition, other, term),
        hasPage: (other) => hasTermPage(edition, other, kind, id),
        dyes: getDyesName(findProvinceOf(edition, term)),
      }),
      kind,
      term,
      cards,
      months: getMonthPages(edition, list),
      parents: getParents(edition, term),
      children: getChildren(edition, params),
      siblings: kind === 'model-type' ? edition.terms(kind).filter((other) => other !== term) : [],
      links: getLinks(edition, term, language),
      exemplars,
      criteria: getCriteriaOf(edition, term),
      met: term.kind === 'exemplar' ? getMetCriteria(edition, term) : [],
      ...(term.kind === 'criteria-set' && { setLinks: getCriteriaSetLinks(edition, term) }),
      isEmbedded: hasEmbed(edition, language, kind, id),
      dyes: getDyesById(edition, faces),
      ...(term.kind === 'place' && {
        here: getPlaceNews(edition, language, term, cards.length + exemplars.length === 0),
      }),
      ...(blocks.length > 0 && { blocks }),
      ...(aftermath && { aftermath }),
      media: getShownMedia(edition, term, { cards, blocks, faces }),
    };
  },
};

interface Shown {
  cards: readonly StoryCard[];
  blocks: readonly SectionBlockView[];
  faces: readonly DocumentOf<'exemplar'>[];
}

/** The term's own media, and those of all that its page shows. */
function getShownMedia(
  edition: EditionReader,
  term: TermDocument,
  { cards, blocks, faces }: Shown,
): MediaDocument[] {
  const composed = blocks.flatMap((view) => (view.type === 'cards' ? view.cards : []));
  const portraits = faces.map(({ portrait }) => portrait);
  return [
    ...getMedia(edition, getOwnMedia(term)),
    ...getCardMedia(edition, [...cards, ...composed]),
    ...getMedia(edition, portraits),
  ];
}

/** Terms whose page in a language search engines may know. */
export function* listFilledTerms(edition: EditionReader, language: LanguageCode): Iterable<TermDocument> {
  for (const { term } of getTermPages(edition, language)) if (isFilled(edition, language, term)) yield term;
}

/** A page with more than the term's name: stories, exemplars, a profile, or what editors composed. */
function isFilled(edition: EditionReader, language: LanguageCode, term: TermDocument): boolean {
  const { kind, id } = term;
  if (!hasTermPage(edition, language, kind, id)) return false;
  if (edition.has({ language, term: { kind, id } }) || kind === 'exemplar' || kind === 'criteria-set')
    return true;
  if (getCriteriaOf(edition, term).length > 0) return true;
  if (term.kind === 'section') return getSectionBlocks(edition, term, language).length > 0;
  return getExemplars(edition, { language, kind, id }).length > 0;
}

/** Those of a term; of an exemplar others like it. */
function getExemplars(edition: EditionReader, { language, kind, id }: TermParams): DocumentOf<'exemplar'>[] {
  if (kind === 'section') return [];
  const all = kind === 'exemplar' ? edition.neighbours(id) : edition.exemplarsOf({ kind, id });
  return all
    .filter((exemplar) => hasTermPage(edition, language, 'exemplar', exemplar.id))
    .slice(0, exemplarCount);
}

/** The newest of all of them, each once. */
function getStoriesOf(
  edition: EditionReader,
  language: LanguageCode,
  exemplars: readonly DocumentOf<'exemplar'>[],
): StoryCard[] {
  const cards = exemplars.flatMap(({ id }) =>
    edition.newest({ language, term: { kind: 'exemplar', id } }, firstPageSize),
  );
  return [...new Set(cards)]
    .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, firstPageSize);
}

function getPlaceNews(
  edition: EditionReader,
  language: LanguageCode,
  { id, parent }: DocumentOf<'place'>,
  isEmpty: boolean,
): PlaceNews {
  const province = findProvince(edition, id);
  const neighbours = isEmpty && parent !== undefined ? edition.children('place', parent) : [];
  return {
    units: edition
      .terms('unit')
      .filter((unit) => unit.place === id && hasTermPage(edition, language, 'unit', unit.id)),
    programmes: edition
      .terms('section')
      .filter(
        (section) =>
          section.type === 'programme' &&
          section.broadcasts?.length &&
          findProvinceOf(edition, section) === province &&
          hasTermPage(edition, language, 'section', section.id),
      ),
    nearby: neighbours
      .filter((place) => edition.has({ language, term: { kind: 'place', id: place.id } }))
      .slice(0, nearbyCount),
  };
}

function getParents(edition: EditionReader, term: TermDocument): TermDocument[] {
  const parents: TermDocument[] = [];
  let current: TermDocument | undefined = term;
  // Twelve levels are more than any tree of agencies has: a circle must not hang the publisher.
  while (current && 'parent' in current && current.parent && parents.length < 12) {
    current = edition.term(current.kind, current.parent);
    if (current) parents.unshift(current);
  }
  return parents;
}

function getChildren(edition: EditionReader, { language, kind, id }: TermParams): TermDocument[] {
  if (kind !== 'unit' && kind !== 'place') return [];
  return edition.children(kind, id).filter((child) => hasTermPage(edition, language, kind, child.id));
}

function getLinks(edition: EditionReader, term: TermDocument, language: LanguageCode): TermLinks[] {
  const find = (kind: TermKind, ids: readonly (string | undefined)[]): TermLinks => ({
    kind,
    terms: ids
      .map((id) => (id === undefined ? undefined : edition.term(kind, id)))
      .filter((found) => found !== undefined && hasTermPage(edition, language, kind, found.id))
      .filter((found) => found !== undefined),
  });
  const links = {
    section: () => (term.kind === 'section' ? [find('unit', [term.owner])] : []),
    unit: () => (term.kind === 'unit' ? [find('place', [term.place])] : []),
    exemplar: () =>
      term.kind === 'exemplar'
        ? [
            find('topic', term.topics),
            find('unit', [term.unit]),
            find('place', [term.place]),
            find('movement', term.movements),
            find('model-type', [term.modelType]),
          ]
        : [],
    topic: () => [],
    place: () => [],
    movement: () => [],
    'criteria-set': () =>
      term.kind === 'criteria-set'
        ? [find('topic', [term.topic]), find('model-type', [term.modelType]), find('unit', [term.unit])]
        : [],
    'model-type': () => (term.kind === 'model-type' ? [find('unit', [term.unit])] : []),
  } satisfies Record<TermKind, () => TermLinks[]>;
  return links[term.kind]().filter(({ terms }) => terms.length > 0);
}

/** Pictures that a term itself shows. */
export function getOwnMedia(term: TermDocument): (string | undefined)[] {
  if (term.kind === 'section') return [term.cover, ...getLayoutMedia(term.layout ?? [])];
  if (term.kind !== 'exemplar') return [];
  return [term.portrait, ...getBodyMedia(term.body)];
}
