import type { TermDocument } from '#contract/document.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getLabel } from '../../i18n/interface.ts';
import { toUrn } from '../uri.ts';
import type { NinjsItem } from './ninjs-item.ts';
import type { ArticleView } from './ninjs-view.ts';

type ConceptList = 'people' | 'organisations' | 'subjects';

const listOfType = {
  person: 'people',
  household: 'people',
  collective: 'organisations',
  model: 'subjects',
} as const satisfies Record<ExemplarDocument['type'], ConceptList>;

/** Whom and what an article is about, each under its urn. */
export function listConcepts(
  view: ArticleView,
): Pick<NinjsItem, 'people' | 'organisations' | 'places' | 'subjects'> {
  const { card, section, topics, unit, place, movements } = view;
  const { language } = card;
  const about = (list: ConceptList) =>
    view.exemplars
      .filter(({ type }) => listOfType[type] === list)
      .map((exemplar) => toConcept(exemplar, 'about', language));
  return {
    people: about('people'),
    organisations: [...about('organisations'), ...(unit ? [toConcept(unit, 'unit', language)] : [])],
    places: place ? [{ ...toConcept(place, 'located', language), literal: place.code }] : [],
    subjects: [
      ...about('subjects'),
      ...topics.map((topic) => toConcept(topic, 'topic', language)),
      ...movements.map((movement) => toConcept(movement, 'movement', language)),
      ...(section ? [toConcept(section, 'section', language)] : []),
    ],
  };
}

function toConcept({ id, name }: TermDocument, rel: string, language: LanguageCode) {
  return { name: getLabel(name, language).text, rel, uri: toUrn(id) };
}
