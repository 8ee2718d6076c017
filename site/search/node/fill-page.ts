import { escapeMarkup } from '#contract/text.ts';
import type { SearchWords } from '../../views/search-words.ts';
import type { AnsweredPage } from './answer-page.ts';

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#34': '"',
  '#38': '&',
};

/** What the released search page says of itself; undefined when it is another page. */
export function readWords(html: string): SearchWords | undefined {
  const setup = /\sdata-search="([^"]*)"/.exec(html)?.[1];
  if (setup === undefined) return undefined;
  const json = setup.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  const words = JSON.parse(json) as Partial<SearchWords>;
  return words.languages && words.texts ? (words as SearchWords) : undefined;
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
  const filled = places.reduce((text, [name, content]) => (content ? fill(text, name, content) : text), html);
  return filled.replace(/<input\b[^>]*\sname="q"[^>]*>/g, (input) => setValue(input, query));
}

/** Puts content into the element `data-search-<name>`, which is empty, and shows it. */
function fill(html: string, name: string, content: string): string {
  const place = new RegExp(`<(\\w+)(\\b[^>]*\\sdata-search-${name}\\b[^>]*)>\\s*</\\1>`);
  return html.replace(place, (_, tag: string, attributes: string) => {
    const shown = attributes.replace(/\shidden(?:="[^"]*")?/, '');
    return `<${tag}${shown}>${content}</${tag}>`;
  });
}

function setValue(input: string, query: string): string {
  const bare = input.replace(/\svalue="[^"]*"/, '');
  return bare.replace(/\s*\/?>$/, () => ` value="${escapeMarkup(query)}">`);
}
