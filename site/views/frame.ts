import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { DyesName } from '#contract/weave/dyes.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { findLogo } from '../share/brand.ts';
import { getFormatPage, listFormats, type ListFormat } from './list.ts';

/** What every page of a language shows around its content. One object as long as nothing in it changes. */
export interface Chrome {
  /** Frozen objects with an id are hashed once by the planner. */
  id: string;
  language: LanguageCode;
  settings: SettingsDocument;
  /** Interface texts that the language's desk wrote; absent: those that the system brings along. */
  texts?: InterfaceDocument;
  /** Picture in place of the built-in mark. */
  logo?: MediaDocument;
  /** Sections of the navigation, those with a page in this language. */
  sections: readonly DocumentOf<'section'>[];
  /** Languages of the site that have something to read. */
  filled: readonly LanguageCode[];
  /** Where the texts of each format are listed. */
  formatPages: Readonly<Record<ListFormat, string>>;
}

/** A page that says the same in a language. */
export interface Sibling {
  language: LanguageCode;
  address: string;
  /** Search engines may know it, so that others may name it to them. */
  isIndexed: boolean;
}

export interface Frame {
  chrome: Chrome;
  address: string;
  /** Search engines may know it: it says something, and says it at this address alone. The sitemap holds these pages. */
  isIndexed: boolean;
  /** This page in every language that has it, itself included, in the order of the settings; empty: only here. */
  siblings: readonly Sibling[];
  /** Dyes of the province that the page is of; the house's own elsewhere. */
  dyes: DyesName;
}

const chromes = new WeakMap<EditionReader, Map<LanguageCode, Chrome>>();

export function getFrame(
  edition: EditionReader,
  language: LanguageCode,
  address: string,
  {
    isIndexed,
    siblings = [],
    dyes = 'madder',
  }: Pick<Frame, 'isIndexed'> & Partial<Pick<Frame, 'siblings' | 'dyes'>>,
): Frame {
  return { chrome: getChrome(edition, language), address, isIndexed, siblings, dyes };
}

/** A page in the languages of the site. */
interface InLanguages {
  toAddress(language: LanguageCode): string;
  /** False where the page says nothing, or says what another one says. */
  isIndexed(language: LanguageCode): boolean;
  /** Languages that offer the page to readers; else those with stories. */
  hasPage?(language: LanguageCode): boolean;
  dyes?: DyesName;
}

/** A page and its siblings in the languages that have it, for example the home page. */
export function getPageFrame(
  edition: EditionReader,
  language: LanguageCode,
  { toAddress, isIndexed, hasPage = (other) => hasStories(edition, other), dyes }: InLanguages,
): Frame {
  const siblings = edition.languages
    .filter(hasPage)
    .map((other) => ({ language: other, address: toAddress(other), isIndexed: isIndexed(other) }));
  return getFrame(edition, language, toAddress(language), {
    isIndexed: isIndexed(language),
    siblings,
    ...(dyes && { dyes }),
  });
}

/** True when a language has something to read. Vietnamese always counts. */
export function hasStories(edition: EditionReader, language: LanguageCode): boolean {
  return language === defaultLanguage || edition.has({ language });
}

function getChrome(edition: EditionReader, language: LanguageCode): Chrome {
  const { settings } = edition;
  const texts = edition.texts(language);
  const logo = findLogo(edition);
  const sections = getNavigation(edition, language);
  const filled = edition.languages.filter((other) => hasStories(edition, other));
  const pages = listFormats.map((format) => [format, getFormatPage(edition, language, format)] as const);
  let known = chromes.get(edition);
  if (!known) chromes.set(edition, (known = new Map<LanguageCode, Chrome>()));
  const last = known.get(language);
  if (
    last &&
    last.settings === settings &&
    last.texts === texts &&
    last.logo === logo &&
    isSameList(last.sections, sections) &&
    isSameList(last.filled, filled) &&
    pages.every(([format, page]) => last.formatPages[format] === page)
  )
    return last;
  const chrome = Object.freeze({
    id: `chrome/${language}`,
    language,
    settings,
    ...(texts && { texts }),
    ...(logo && { logo }),
    sections: Object.freeze(sections),
    filled: Object.freeze(filled),
    formatPages: Object.freeze(Object.fromEntries(pages)) as Chrome['formatPages'],
  });
  known.set(language, chrome);
  return chrome;
}

/** Sections in the editors' order for the front page, then the others by their own order. */
function getNavigation(edition: EditionReader, language: LanguageCode): DocumentOf<'section'>[] {
  const all = edition.terms('section');
  const chosen = edition.home.sections
    .map((id) => edition.term('section', id))
    .filter((section) => section !== undefined);
  const ordered = chosen.length
    ? [...chosen, ...all.filter((section) => !chosen.includes(section))]
    : [...all];
  if (language === defaultLanguage) return ordered;
  return ordered.filter(({ id }) => edition.has({ language, term: { kind: 'section', id } }));
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
