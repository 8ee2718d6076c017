import type { Localized } from '#contract/identity.ts';
import { languages, type LanguageCode } from '#contract/languages.ts';
import { en } from './en.ts';
import { vi, type Texts } from './vi.ts';

/** Texts of the interface around content in a language. */
export interface Interface {
  texts: Texts;
  /** Language of the texts. */
  language: 'vi' | 'en';
  /** Value for `lang` where the texts stand inside the page's own language; undefined when they are in it. */
  mark: 'vi' | undefined;
}

/** A label and, when it is not in the page's language, its own language for `lang`. */
export interface Label {
  text: string;
  mark: LanguageCode | undefined;
}

/** Nobody invents texts in a language that nobody here can vouch for: the others use the Vietnamese ones, so marked. */
const byLanguage = new Map<LanguageCode, Interface>(
  languages.map(({ code }): [LanguageCode, Interface] => {
    if (code === 'en') return [code, { texts: en, language: 'en', mark: undefined }];
    return [code, { texts: vi, language: 'vi', mark: code === 'vi' ? undefined : 'vi' }];
  }),
);

export function getInterface(language: LanguageCode): Interface {
  return byLanguage.get(language) ?? { texts: vi, language: 'vi', mark: 'vi' };
}

/** A localized label in the page's language, else in Vietnamese and so marked. */
export function getLabel(localized: Localized, language: LanguageCode): Label {
  const own = localized[language];
  if (own) return { text: own, mark: undefined };
  return { text: localized.vi ?? '', mark: language === 'vi' ? undefined : 'vi' };
}
