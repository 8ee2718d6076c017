import type { ExemplarDocument } from '#contract/exemplar.ts';

/**
 * The letter that stands for an exemplar without a portrait: of a person's given name, which comes last in Vietnamese,
 * else of the first word.
 * @example getInitial('Bà Ka Hiệp', 'person') === 'H'
 */
export function getInitial(name: string, type: ExemplarDocument['type']): string {
  const words = name.match(/\p{L}\p{M}*[^\s]*/gu) ?? [];
  const word = type === 'person' ? words.at(-1) : words[0];
  return /\p{L}\p{M}*/u.exec(word ?? '')?.[0].toUpperCase() ?? '';
}
