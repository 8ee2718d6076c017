import { languages, defaultLanguage } from '#contract/languages.ts';

export interface Option<V extends string = string> {
  value: V;
  label: string;
}

/** Options of a select from the contract's table of names. */
export function toOptions<V extends string>(names: Readonly<Record<V, string>>): Option<V>[] {
  return (Object.keys(names) as V[]).map((value) => ({ value, label: names[value] }));
}

export const languageOptions = languages.map(({ code, name }) => ({ value: code, label: name }));

/** Languages of labels besides Vietnamese, which has fields of its own. */
export const otherLanguageOptions = languageOptions.filter(({ value }) => value !== defaultLanguage);
