import type { SearchWords } from '../../views/search-words.ts';
import type { RecordKind } from '../format/card.ts';
import { element, type Content } from './markup.ts';

export type FindText = keyof SearchWords['texts']['find'];
type Values = Readonly<Record<string, string | number>>;

/** A text of the interface as content: where it is Vietnamese among texts of another language, it says so. */
export function say(words: SearchWords, name: FindText, values: Values = {}): Content {
  const text = sayPlainly(words, name, values);
  return words.fallbacks.includes(name) ? element('span', { lang: 'vi' }, text) : text;
}

/** A text for an attribute, or for what shows text alone. */
export function sayPlainly({ texts, locale }: SearchWords, name: FindText, values: Values = {}): string {
  return texts.find[name].replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key] ?? whole;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}

/** Name of a kind of record, as a heading or a label. */
export function nameKind({ texts }: SearchWords, kind: RecordKind): string {
  if (kind === 'story') return texts.stories;
  return kind === 'programme' ? texts.programme : texts.kinds[kind];
}

/** Texts of the interface stand among those of the language that is searched. */
export function toMark({ spoken, language }: SearchWords): string | undefined {
  return spoken === language ? undefined : spoken;
}
