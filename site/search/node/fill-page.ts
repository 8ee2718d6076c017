import { fillInput, fillPlace, readSetup } from '../../server/fill-place.ts';
import type { SearchWords } from '../../views/search-words.ts';
import type { AnsweredPage } from './answer-page.ts';

/** What the released search page says of itself; undefined when it is another page. */
export function readWords(html: string): SearchWords | undefined {
  const words = readSetup(html, 'data-search') as Partial<SearchWords> | undefined;
  return words?.languages && words.texts ? (words as SearchWords) : undefined;
}

/** The search page with an answer in its empty places, and the question in its form. */
export function fillPage(html: string, query: string, page: Partial<AnsweredPage>): string {
  const places = Object.entries({
    status: page.status,
    notes: page.notes,
    bar: page.bar,
    results: page.results,
    facets: page.facets,
    more: page.more,
  });
  const filled = places.reduce(
    (text, [name, content]) => (content ? fillPlace(text, `data-search-${name}`, content) : text),
    html,
  );
  return fillInput(filled, 'q', query);
}
