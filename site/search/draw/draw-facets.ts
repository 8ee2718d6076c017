import type { SearchWords } from '../../views/search-words.ts';
import type { FacetCounts, Question } from '../engine/answer.ts';
import { facetNames, type FacetName, type RecordKind } from '../format/card.ts';
import { element, type Markup } from './markup.ts';
import { hasChoice, toAddress, toggleValue, toOtherLanguage } from './question-address.ts';
import { nameKind, say, sayPlainly, toMark } from './say.ts';

type FacetValue = NonNullable<FacetCounts[FacetName]>[number];

/** Values shown at once; the others are behind a summary. */
const shownValues = 6;

/** Most useful first; all of `facetNames`. */
const order: readonly FacetName[] = [
  'kind',
  'format',
  'media',
  'place',
  'section',
  'topic',
  'year',
  'unit',
  'exemplarType',
  'role',
  'language',
  ...facetNames,
];

/** The filters behind their summary; without counts they are still being counted. */
export function drawFilters(
  counts: FacetCounts | undefined,
  question: Question,
  words: SearchWords,
  isOpen = false,
): Markup {
  const chosen = Object.values(question.choice).flat().length;
  return element(
    'details',
    { class: 'filters', open: isOpen, lang: toMark(words) },
    element('summary', {}, say(words, 'filters'), chosen > 0 && ` (${chosen})`),
    counts ? drawFacets(counts, question, words) : element('p', {}, say(words, 'counting')),
  );
}

function drawFacets(counts: FacetCounts, question: Question, words: SearchWords): Markup {
  const shown = [...new Set(order)].flatMap((name) => {
    const values = counts[name] ?? [];
    const isChoice = values.length > 1 || (question.choice[name]?.length ?? 0) > 0;
    if (!isChoice) return [];
    return [
      name === 'language' ? drawLanguages(values, question, words) : drawFacet(name, values, question, words),
    ];
  });
  return element(
    'form',
    { class: 'facets', action: words.address },
    element('input', { type: 'hidden', name: 'q', value: question.text }),
    question.sort === 'date' && element('input', { type: 'hidden', name: 'sort', value: 'date' }),
    shown,
    element(
      'p',
      { class: 'facet-deeds' },
      element('button', {}, say(words, 'apply')),
      hasChoice(question) &&
        element('a', { href: toAddress(words.address, { ...question, choice: {} }) }, say(words, 'clear')),
    ),
  );
}

/** Each language has a search page of its own, which is asked the same. */
function drawLanguages(values: readonly FacetValue[], question: Question, words: SearchWords): Markup {
  const draw = ({ value, count }: FacetValue): Markup => {
    const isOwn = value === words.language;
    const href = toOtherLanguage(words.address, value, question);
    return element(
      'li',
      {},
      element(
        'a',
        { href, lang: value, hreflang: value, 'aria-current': isOwn && 'true' },
        nameValue('language', value, words) ?? value,
      ),
      ' ',
      element('span', { class: 'count' }, count.toLocaleString(words.locale)),
    );
  };
  return element(
    'fieldset',
    { class: 'facet' },
    element('legend', {}, words.texts.facets.language),
    element('ul', {}, values.map(draw)),
  );
}

function drawFacet(
  name: FacetName,
  values: readonly FacetValue[],
  question: Question,
  words: SearchWords,
): Markup {
  const chosen = question.choice[name] ?? [];
  const sorted = sortValues(name, values);
  const isFirst = (value: FacetValue, index: number) => index < shownValues || chosen.includes(value.value);
  const [first, later] = [sorted.filter(isFirst), sorted.filter((value, index) => !isFirst(value, index))];
  const draw = (value: FacetValue) => drawValue(name, value, chosen.includes(value.value), words);
  return element(
    'fieldset',
    { class: 'facet' },
    element('legend', {}, words.texts.facets[name]),
    element('ul', {}, first.map(draw)),
    later.length > 0 &&
      element(
        'details',
        { 'data-facet': name },
        element('summary', {}, say(words, 'moreValues', { count: later.length })),
        element('ul', {}, later.map(draw)),
      ),
  );
}

function drawValue(name: FacetName, value: FacetValue, isChosen: boolean, words: SearchWords): Markup {
  return element(
    'li',
    { class: value.parent === undefined ? undefined : 'inner' },
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name, value: value.value, checked: isChosen }),
      ' ',
      nameValue(name, value.value, words) ?? value.name,
      ' ',
      element('span', { class: 'count' }, value.count.toLocaleString(words.locale)),
    ),
  );
}

/** What belongs to something stands below it; years run backwards, all else by its count. */
function sortValues(name: FacetName, values: readonly FacetValue[]): FacetValue[] {
  if (name === 'year') return values.toSorted((a, b) => b.value.localeCompare(a.value));
  const byCount = values.toSorted((a, b) => b.count - a.count);
  const known = new Set(values.map(({ value }) => value));
  const inner = Map.groupBy(byCount, ({ parent }) =>
    parent !== undefined && known.has(parent) ? parent : '',
  );
  const withInner = (value: FacetValue): FacetValue[] => [
    value,
    ...(inner.get(value.value) ?? []).flatMap(withInner),
  ];
  return (inner.get('') ?? []).flatMap(withInner);
}

/** The order, and what is chosen, each with the way to drop it; a reader who closed the filters still sees them. */
export function drawBar(question: Question, words: SearchWords, counts: FacetCounts = {}): Markup {
  return element(
    'div',
    { class: 'search-bar', lang: toMark(words) },
    drawSort(question, words),
    drawChosen(question, words, counts),
  );
}

function drawChosen(question: Question, words: SearchWords, counts: FacetCounts): Markup[] {
  const toName = (name: FacetName, value: string) => counts[name]?.find((one) => one.value === value)?.name;
  return facetNames.flatMap((name) =>
    (question.choice[name] ?? []).map((value) => {
      const label = nameValue(name, value, words) ?? toName(name, value) ?? value;
      const attributes = {
        class: 'chosen',
        href: toAddress(words.address, toggleValue(question, name, value)),
        'aria-label': sayPlainly(words, 'remove', { name: label }),
      };
      return element('a', attributes, label, element('span', { 'aria-hidden': 'true' }, ' ×'));
    }),
  );
}

/** The two orders, as links. */
function drawSort(question: Question, words: SearchWords): Markup {
  const link = (sort: Question['sort']) =>
    element(
      'a',
      {
        href: toAddress(words.address, { ...question, sort }),
        'aria-current': question.sort === sort && 'true',
      },
      say(words, sort),
    );
  return element(
    'p',
    { class: 'sort' },
    element('span', { class: 'unseen' }, say(words, 'sort'), ': '),
    link('relevance'),
    ' ',
    link('date'),
  );
}

/** Names of codes, in the words of the interface; what editors name has its name in the counts. */
function nameValue(name: FacetName, value: string, words: SearchWords): string | undefined {
  const { formats, exemplarTypes, exemplarRoles, facetMedia } = words.texts;
  const names: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
    format: formats,
    exemplarType: exemplarTypes,
    role: exemplarRoles,
    media: facetMedia,
    language: words.ownNames,
  };
  return name === 'kind' ? nameKind(words, value as RecordKind) : names[name]?.[value];
}
