import type { SearchWords } from '../../views/search-words.ts';
import { drawGroup, drawNotes, drawOthers, drawStatus, toGroups } from '../draw/draw-answer.ts';
import { drawBar, drawFilters } from '../draw/draw-facets.ts';
import { layOut, type Row } from '../draw/lay-out.ts';
import { element, type Content } from '../draw/markup.ts';
import { readQuestion, toAddress } from '../draw/question-address.ts';
import { say } from '../draw/say.ts';
import { toHtml } from '../draw/to-html.ts';
import type { Hit, Question } from '../engine/answer.ts';
import { countLanguages } from '../engine/language-counts.ts';
import type { SearchService } from '../engine/search-service.ts';

/** HTML for the places of the search page that are empty until somebody asks. */
export interface AnsweredPage {
  status: string;
  notes: string;
  bar: string;
  results: string;
  facets: string;
  more: string;
  /** What was asked for, when nothing was found. */
  miss?: string;
}

/** Parameter of the address that tells which page of the results it is. */
const pageParameter = 'trang';
const pageSize = 10;
const lastPage = 1_000;

/** The results of an address of the search page, drawn as the page's script draws them. @throws SearchFailure */
export async function answerPage(
  service: SearchService,
  query: URLSearchParams,
  words: SearchWords,
): Promise<AnsweredPage> {
  const question = readQuestion(query, words.language);
  const page = readPage(query);
  const answer = await service.find(question);
  const rows = layOut(answer, question);
  const shown = cutRows(rows, page);
  const cards = await Promise.all(
    shown.map(async (row) =>
      row.type === 'hit' ? ([toKey(row.hit), await service.show(answer, row.hit)] as const) : undefined,
    ),
  );
  const known = new Map(cards.filter((card) => card !== undefined));
  const groups = toGroups(shown, (hit) => known.get(toKey(hit)));
  const [facets, others] = await Promise.all([service.facets(answer), service.findOthers(answer)]);
  const counts = { ...facets, ...countLanguages(words.language, answer, others) };
  const notes = [...drawNotes(answer, question, words), drawOthers(others, question, words)];
  const hasChoice = Object.values(question.choice).some((values) => values.length > 0);
  const isMiss = answer.hits.length === 0 && !hasChoice && question.text !== '';
  return {
    status: draw(drawStatus(answer, question, words)),
    notes: draw(notes.filter((note) => note !== undefined)),
    bar: draw([drawBar(question, words, counts)]),
    results: draw(groups.map((group) => drawGroup(group, question, words))),
    facets: answer.hits.length > 0 || hasChoice ? draw([drawFilters(counts, question, words)]) : '',
    more: draw(drawPages(question, words, page, Math.ceil(answer.hits.length / pageSize))),
    ...(isMiss && { miss: question.text }),
  };
}

function draw(contents: readonly Content[]): string {
  return contents.map(toHtml).join('');
}

function readPage(query: URLSearchParams): number {
  const page = Number(query.get(pageParameter) ?? '1');
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}

/** Rows of one page, with the headings that stand right above them. */
function cutRows(rows: readonly Row[], page: number): Row[] {
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  let hits = 0;
  const kept = rows.filter((row) => {
    const isIn = hits >= from && hits < to;
    if (row.type === 'hit') hits += 1;
    return isIn;
  });
  return kept.at(-1)?.type === 'heading' ? kept.slice(0, -1) : kept;
}

function drawPages(question: Question, words: SearchWords, page: number, pages: number): Content[] {
  const link = (to: number, name: 'previous' | 'next', rel: string) =>
    to >= 1 &&
    to <= pages &&
    element('a', { href: addPage(toAddress(words.address, question), to), rel }, say(words, name));
  return pages > 1
    ? [
        element(
          'p',
          { class: 'pages' },
          link(page - 1, 'previous', 'prev'),
          ' ',
          link(page + 1, 'next', 'next'),
        ),
      ]
    : [];
}

function addPage(address: string, page: number): string {
  return page === 1 ? address : `${address}${address.includes('?') ? '&' : '?'}${pageParameter}=${page}`;
}

function toKey({ language, base, ordinal }: Hit): string {
  return `${language} ${base} ${ordinal}`;
}
