import { AsyncLocalStorage } from 'node:async_hooks';
import type { Localized } from '#contract/identity.ts';
import {
  getMissingKeys,
  getOwnTexts,
  nestTexts,
  vietnameseTexts,
  type InterfaceDocument,
  type Texts,
} from '#contract/interface/texts.ts';
import { defaultLanguage, languages, type LanguageCode } from '#contract/languages.ts';
import { toFallback } from './fallback-marks.ts';

/** Texts of the interface around content in a language. */
export interface Interface {
  texts: Texts;
  /** Language of the texts, and of the dates among them. */
  language: LanguageCode;
  /**
   * Value for `lang` where the texts stand inside the page's own language; undefined when they are in it. Where a
   * language has only some texts, each of the others carries its own mark (`fallback-marks.ts`).
   */
  mark: 'vi' | undefined;
}

/** A label and, when it is not in the page's language, its own language for `lang`. */
export interface Label {
  text: string;
  mark: LanguageCode | undefined;
}

/** Nobody invents texts in a language that nobody here can vouch for: without a desk's texts it shows Vietnamese ones. */
const builtIn = new Map<LanguageCode, Interface>(languages.map(({ code }) => [code, makeInterface(code)]));
const written = new WeakMap<InterfaceDocument, Interface>();
const drawing = new AsyncLocalStorage<InterfaceDocument>();

/** Draws a page with the texts that its language's desk wrote: `getInterface` finds them by itself within. */
export function withTexts<T>(document: InterfaceDocument, draw: () => Promise<T>): Promise<T> {
  return drawing.run(document, draw);
}

/** The texts of a language: those of the page that is being drawn, or of the document given. */
export function getInterface(language: LanguageCode, document = drawing.getStore()): Interface {
  const own = document?.id === language ? document : undefined;
  const known = own ? written.get(own) : builtIn.get(language);
  if (known) return known;
  const made = makeInterface(language, own);
  if (own) written.set(own, made);
  return made;
}

/** A localized label in the page's language, else in Vietnamese and so marked. */
export function getLabel(localized: Localized, language: LanguageCode): Label {
  const own = localized[language];
  if (own) return { text: own, mark: undefined };
  return { text: localized.vi ?? '', mark: language === 'vi' ? undefined : 'vi' };
}

function makeInterface(language: LanguageCode, document?: InterfaceDocument): Interface {
  const own = getOwnTexts(language, document?.texts);
  if (Object.keys(own).length === 0) {
    return { texts: nestTexts(vietnameseTexts), language: defaultLanguage, mark: 'vi' };
  }
  const missing = getMissingKeys(language, document?.texts);
  const fallbacks = missing.map((key) => [key, toFallback(vietnameseTexts[key] ?? '')] as const);
  return {
    texts: nestTexts({ ...own, ...Object.fromEntries(fallbacks) }),
    language,
    mark: undefined,
  };
}
