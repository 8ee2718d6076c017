import type { DocumentOf } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { ChoosingBlock } from '#contract/section-layout.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';

type Of<T extends ChoosingBlock['type']> = Extract<ChoosingBlock, { type: T }>;

/** How far back a part looks that chooses by more than one thing. */
const depth = 200;

/** The newest stories of all that a part chooses by, the newest first. */
export function findChosenStories(
  edition: EditionReader,
  language: LanguageCode,
  block: Of<'chosen'>,
): readonly StoryCard[] {
  const lists = listTerms(block).map((term) => edition.newest({ language, term }, depth));
  const [first = [], ...others] = lists;
  const rest = others.map((cards) => new Set(cards));
  return first.filter((card) => rest.every((cards) => cards.has(card)));
}

/** The first exemplars of all that a part chooses by, in the order of the edition. */
export function findChosenPeople(
  edition: EditionReader,
  block: Of<'people'>,
): readonly DocumentOf<'exemplar'>[] {
  const sets = listTerms(block).map((term) => edition.exemplarsOf(term));
  const [first = edition.terms('exemplar'), ...others] = sets;
  const rest = others.map((exemplars) => new Set(exemplars));
  const { role, count } = block;
  return first
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .filter((exemplar) => rest.every((exemplars) => exemplars.has(exemplar)))
    .slice(0, count);
}

function listTerms({ topic, unit, place }: Pick<ChoosingBlock, 'topic' | 'unit' | 'place'>) {
  const terms = [
    ['topic', topic],
    ['unit', unit],
    ['place', place],
  ] as const;
  return terms.flatMap(([kind, id]) => (id === undefined ? [] : [{ kind, id }]));
}
