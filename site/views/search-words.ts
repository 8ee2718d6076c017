import { searchAddress } from '#contract/address.ts';
import type { Texts } from '#contract/interface/texts.ts';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import { isFallback, toPlain } from '../i18n/fallback-marks.ts';
import { getInterface } from '../i18n/interface.ts';

const names = [
  'find',
  'facets',
  'facetMedia',
  'kinds',
  'formats',
  'exemplarTypes',
  'exemplarRoles',
  'stories',
  'programme',
  'sample',
] as const satisfies readonly (keyof Texts)[];

/** What the search is drawn with, in the words of the interface: by the page, its panel and the server. JSON. */
export interface SearchWords {
  /** Language that is searched first. */
  language: LanguageCode;
  /** Address of the search page. */
  address: string;
  /** Language of the texts, and of the dates among them. */
  spoken: LanguageCode;
  /** Locale of dates and numbers. */
  locale: string;
  texts: Pick<Texts, (typeof names)[number]>;
  /** Texts of `find` that are Vietnamese since the language has no own. */
  fallbacks: string[];
  /** Languages that the site has. */
  languages: readonly LanguageCode[];
  /** Their names in themselves. */
  ownNames: Record<string, string>;
}

export function getSearchWords(language: LanguageCode, offered: readonly LanguageCode[]): SearchWords {
  const { texts, language: spoken } = getInterface(language);
  const own = Object.fromEntries(names.map((name) => [name, texts[name]]));
  const plain = JSON.parse(toPlain(JSON.stringify(own))) as SearchWords['texts'];
  return {
    language,
    address: searchAddress(language),
    spoken,
    locale: getLanguage(spoken).locale,
    texts: plain,
    fallbacks: Object.entries(texts.find).flatMap(([name, text]) => (isFallback(text) ? [name] : [])),
    languages: offered,
    ownNames: Object.fromEntries(offered.map((code) => [code, getLanguage(code).ownName])),
  };
}
