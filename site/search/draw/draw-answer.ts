import type { SearchWords } from '../../views/search-words.ts';
import type { Answer, OtherAnswer, Question, ShownHit } from '../engine/answer.ts';
import { drawResult } from './draw-result.ts';
import type { Row } from './lay-out.ts';
import { element, type Content, type Markup } from './markup.ts';
import { hasChoice, toAddress, toOtherLanguage } from './question-address.ts';
import { nameKind, say, toMark } from './say.ts';

/** What is said of an answer in one line. */
export function drawStatus(answer: Answer, question: Question, words: SearchWords): Content[] {
  const query = getShownText(answer, question);
  const count = answer.hits.length;
  if (count > 0) return [say(words, 'count', { count, query })];
  return hasChoice(question)
    ? [say(words, 'noneChosen')]
    : [say(words, 'none', { query }), ' ', say(words, 'noneHint')];
}

/** What a reader is to know of how it was found, with other ways to ask. */
export function drawNotes(answer: Answer, question: Question, words: SearchWords): Markup[] {
  const { omitted, suggestion, from } = answer;
  const notes: Content[][] = [];
  const ask = (text: string, label: Content) =>
    element('a', { href: toAddress(words.address, { ...question, text }) }, label);
  if (from === 'kept') notes.push([say(words, 'kept')]);
  if (suggestion?.isApplied) {
    const asTyped = ask(`"${question.text}"`, say(words, 'asTyped', { query: question.text }));
    notes.push([say(words, 'applied', { text: suggestion.text }), ' ', asTyped]);
  } else if (suggestion) {
    notes.push([say(words, 'maybe'), ' ', ask(suggestion.text, suggestion.text), '?']);
  }
  if (omitted.length) {
    const alone = omitted.map((word) => ask(word, say(words, 'omittedOnly', { word })));
    const list = omitted.map((word) => element('s', {}, word));
    notes.push([say(words, 'omitted'), ' ', ...separate(list, ', '), '. ', ...separate(alone, ' ')]);
  }
  if (answer.hits.length === 0 && hasChoice(question)) {
    const without = toAddress(words.address, { ...question, choice: {} });
    notes.push([element('a', { href: without }, say(words, 'clear'))]);
  }
  return notes.map((note) => element('p', { lang: toMark(words) }, note));
}

/** What other languages have: each leads to its own results. */
export function drawOthers(
  others: readonly OtherAnswer[],
  question: Question,
  words: SearchWords,
): Markup | undefined {
  const found = others.filter(({ answer }) => answer && answer.hits.length > 0);
  const unasked = others
    .filter(({ answer }) => !answer)
    .map(({ language }) => words.ownNames[language] ?? language);
  if (found.length + unasked.length === 0) return undefined;
  const links = found.map(({ language, answer }) =>
    element(
      'a',
      {
        href: toOtherLanguage(words.address, language, question),
        lang: language,
        hreflang: language,
      },
      `${words.ownNames[language] ?? language} (${(answer?.hits.length ?? 0).toLocaleString(words.locale)})`,
    ),
  );
  return element(
    'p',
    { class: 'others', lang: toMark(words) },
    links.length > 0 && [say(words, 'others'), ': ', ...separate(links, ' · ')],
    unasked.length > 0 && [' ', say(words, 'unasked', { names: unasked.join(', ') })],
  );
}

/** Something of what another language has, with the way to all of it. */
export function drawOther(
  { language, answer }: OtherAnswer,
  results: readonly ShownHit[],
  question: Question,
  words: SearchWords,
): Markup {
  const count = answer?.hits.length ?? 0;
  const kind = words.ownNames[language] ?? language;
  return element(
    'section',
    { class: 'found' },
    element(
      'div',
      { class: 'found-head', lang: toMark(words) },
      element('h2', { class: 'found-name' }, say(words, 'group', { kind, count })),
      count > results.length &&
        element(
          'a',
          { href: toOtherLanguage(words.address, language, question), hreflang: language },
          say(words, 'all', { count }),
        ),
    ),
    element(
      'ol',
      { class: 'results' },
      results.map((shown) => drawResult(shown, words)),
    ),
  );
}

/** A part of the results: what is below one heading, or goes on below the last. */
export interface ShownGroup {
  heading?: Extract<Row, { type: 'heading' }> | undefined;
  results: readonly { shown: ShownHit; isBest: boolean }[];
}

export function drawGroup({ heading, results }: ShownGroup, question: Question, words: SearchWords): Markup {
  const isBest = results[0]?.isBest ?? false;
  return element(
    'section',
    { class: 'found', 'data-kind': heading?.kind },
    heading && drawHeading(heading, question, words),
    isBest && element('h2', { class: 'found-name', lang: toMark(words) }, say(words, 'best')),
    element(
      'ol',
      { class: 'results' },
      results.map((one) => drawResult(one.shown, words, one.isBest)),
    ),
  );
}

function drawHeading(
  { kind, count, isWhole, isFurther }: Extract<Row, { type: 'heading' }>,
  question: Question,
  words: SearchWords,
): Markup {
  const name = nameKind(words, kind);
  const all = toAddress(words.address, { ...question, choice: { ...question.choice, kind: [kind] } });
  return element(
    'div',
    { class: 'found-head', lang: toMark(words) },
    element(
      'h2',
      { class: 'found-name' },
      say(words, isFurther ? 'further' : 'group', { kind: name, count }),
    ),
    !isWhole && element('a', { href: all }, say(words, 'all', { count })),
  );
}

/** Rows as groups, for drawing; the first may go on below a heading that stands already. */
export function toGroups(
  rows: readonly Row[],
  toShown: (hit: ShownHit['hit']) => ShownHit | undefined,
): ShownGroup[] {
  const groups: { heading?: ShownGroup['heading']; results: ShownGroup['results'][number][] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.type === 'heading') {
      groups.push({ heading: row, results: [] });
      continue;
    }
    const shown = toShown(row.hit);
    if (!shown) continue;
    const result = { shown, isBest: row.isBest };
    if (last && !last.results[0]?.isBest) last.results.push(result);
    else groups.push({ results: [result] });
  }
  return groups;
}

function getShownText({ suggestion }: Answer, question: Question): string {
  return suggestion?.isApplied ? suggestion.text : question.text;
}

function separate(contents: readonly Content[], between: string): Content[] {
  return contents.flatMap((content, index) => (index ? [between, content] : [content]));
}
