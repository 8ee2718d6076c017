import { termAddress, termIndexAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import type { Chrome } from '../views/frame.ts';

/** More would not stand in one line on a desk; all stand on the page of sections. */
const shownSections = 6;
/** Letters of their names together. */
const barLength = 64;

export interface SectionLink {
  address: string;
  text: string;
  /** Language of the text where it is not the page's. */
  mark?: LanguageCode | undefined;
}

/** What the bar at the top of every page leads to: sections, then faces and formats. */
export interface SectionLinks {
  sections: readonly SectionLink[];
  others: readonly SectionLink[];
  /** There are sections that have no place in the bar. */
  hasMore: boolean;
}

const known = new WeakMap<Chrome, SectionLinks>();

export function getSectionLinks(chrome: Chrome): SectionLinks {
  const made = known.get(chrome) ?? makeSectionLinks(chrome);
  known.set(chrome, made);
  return made;
}

export function isInSectionLinks(chrome: Chrome, address: string): boolean {
  const { sections, others } = getSectionLinks(chrome);
  return [...sections, ...others].some((link) => link.address === address);
}

function makeSectionLinks({ language, texts: document, sections, formatPages }: Chrome): SectionLinks {
  const { texts } = getInterface(language, document);
  const shown: SectionLink[] = [];
  let room = barLength;
  for (const section of sections) {
    const name = getShortName(section, language);
    if (shown.length === shownSections || name.text.length > room) continue;
    room -= name.text.length;
    shown.push({ address: termAddress(language, 'section', section.slug), ...name });
  }
  const formats = [
    ['audio', texts.listen],
    ['video', texts.watch],
    ['photos', texts.photos],
  ] as const;
  return {
    sections: shown,
    others: [
      { address: termIndexAddress(language, 'exemplar'), text: texts.meetExemplars },
      ...formats.map(([format, text]) => ({ address: formatPages[format], text })),
    ],
    hasMore: sections.length > shown.length,
  };
}

/** The short name of the page's language, else its whole name, else the Vietnamese ones. */
function getShortName({ name, shortName }: DocumentOf<'section'>, language: LanguageCode) {
  if (shortName[language]) return { text: shortName[language], mark: undefined };
  return getLabel(name[language] || !shortName.vi ? name : shortName, language);
}
