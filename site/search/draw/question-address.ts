import type { LanguageCode } from '#contract/languages.ts';
import type { Choice, Question } from '../engine/answer.ts';
import { facetNames, type FacetName } from '../format/card.ts';

/** Nobody types more; an address that is longer is refused by some servers. */
export const longestText = 200;
/** What can be chosen of one facet, and how long a value is: more is not from our pages. */
const mostValues = 20;
const value = /^[\p{L}\p{M}\p{N}-]{1,120}$/u;

/** The address of a question below the search page's own. @example '/vi/tim-kiem/?q=di+linh&place=di-linh&sort=date' */
export function toAddress(page: string, { text, choice, sort }: Omit<Question, 'language'>): string {
  const parameters = new URLSearchParams();
  const typed = cutText(text);
  if (typed) parameters.set('q', typed);
  for (const name of facetNames) for (const one of choice[name] ?? []) parameters.append(name, one);
  if (sort === 'date') parameters.set('sort', sort);
  const query = parameters.toString();
  return query ? `${page}?${query}` : page;
}

/** The address of the same question on the search page of another language. */
export function toOtherLanguage(
  page: string,
  language: string,
  question: Omit<Question, 'language'>,
): string {
  return toAddress(page.replace(/^\/[^/]+/, `/${language}`), question);
}

/** The question of an address; what is no question of ours is left out. */
export function readQuestion(parameters: URLSearchParams, language: LanguageCode): Question {
  const choice: Choice = {};
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(name))].filter((one) => value.test(one));
    if (values.length) choice[name] = values.slice(0, mostValues);
  }
  return {
    text: cutText(parameters.get('q') ?? ''),
    language,
    choice,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The same question with a value chosen, or no longer. */
export function toggleValue(question: Question, name: FacetName, one: string): Question {
  const chosen = question.choice[name] ?? [];
  const values = chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
  const { [name]: _, ...others } = question.choice;
  return { ...question, choice: values.length ? { ...others, [name]: values } : others };
}

/** True when something is chosen of any facet. */
export function hasChoice({ choice }: Question): boolean {
  return Object.values(choice).some((values) => values.length > 0);
}

/** Text without what cannot be seen or stand in an address, at most `longestText` characters long. */
export function cutText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, longestText).join('').trim();
}
