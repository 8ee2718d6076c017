import type { LanguageCode } from '#contract/languages.ts';
import type { Answer, FacetCounts, OtherAnswer } from './answer.ts';

/** How many hits each language has under what is chosen; those that did not answer are left out. */
export function countLanguages(
  language: LanguageCode,
  { hits }: Answer,
  others: readonly OtherAnswer[],
): Pick<FacetCounts, 'language'> {
  const counts = [
    { value: language, count: hits.length },
    ...others.map(({ language: value, answer }) => ({ value, count: answer?.hits.length ?? 0 })),
  ];
  const found = counts.filter(({ count }) => count > 0).map((one) => ({ ...one, name: one.value }));
  return { language: found.toSorted((a, b) => b.count - a.count) };
}
