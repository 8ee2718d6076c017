import { homeAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { InterfaceDocument } from '#contract/interface/texts.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { findLogo } from '../share/brand.ts';

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
}

/** A page that says the same in a language. */
export interface Sibling {
  language: LanguageCode;
  address: string;
}

export interface Frame {
  chrome: Chrome;
  address: string;
  /** This page in every language that has it, itself included, in the order of the settings; empty: only here. */
  siblings: readonly Sibling[];
}

const chromes = new WeakMap<EditionReader, Map<LanguageCode, Chrome>>();

export function getFrame(
  edition: EditionReader,
  language: LanguageCode,
  address: string,
  siblings: readonly Sibling[] = [],
): Frame {
  return { chrome: getChrome(edition, language), address, siblings };
}

/** Siblings of a page that every language with stories has, for example its home. */
export function getSiblings(
  edition: EditionReader,
  toAddress: (language: LanguageCode) => string,
  hasPage: (language: LanguageCode) => boolean = (language) => hasStories(edition, language),
): Sibling[] {
  return edition.languages.filter(hasPage).map((language) => ({ language, address: toAddress(language) }));
}

/** True when a language has something to read. Vietnamese always counts. */
export function hasStories(edition: EditionReader, language: LanguageCode): boolean {
  return language === defaultLanguage || edition.has({ language });
}

export function getHomeSiblings(edition: EditionReader): Sibling[] {
  return getSiblings(edition, homeAddress);
}

function getChrome(edition: EditionReader, language: LanguageCode): Chrome {
  const { settings } = edition;
  const texts = edition.texts(language);
  const logo = findLogo(edition);
  const sections = getNavigation(edition, language);
  let known = chromes.get(edition);
  if (!known) chromes.set(edition, (known = new Map<LanguageCode, Chrome>()));
  const last = known.get(language);
  if (
    last &&
    last.settings === settings &&
    last.texts === texts &&
    last.logo === logo &&
    isSameList(last.sections, sections)
  )
    return last;
  const chrome = Object.freeze({
    id: `chrome/${language}`,
    language,
    settings,
    ...(texts && { texts }),
    ...(logo && { logo }),
    sections: Object.freeze(sections),
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
