import { formatAddress, termAddress, termIndexAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import type { Chrome } from '../views/frame.ts';

/** More would need a third line on a desk; all stand on the page of sections. */
const shownSections = 6;

export interface SectionLink {
  address: string;
  text: string;
  /** Language of the text where it is not the page's. */
  mark?: LanguageCode | undefined;
}

/** What the bar at the top of every page leads to. */
export interface SectionLinks {
  sections: readonly SectionLink[];
  films: SectionLink;
  broadcasts: SectionLink;
  exemplars: SectionLink;
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
  const { sections, films, broadcasts, exemplars } = getSectionLinks(chrome);
  return [...sections, films, broadcasts, exemplars].some((link) => link.address === address);
}

function makeSectionLinks({ language, texts: document, sections }: Chrome): SectionLinks {
  const { texts } = getInterface(language, document);
  return {
    sections: sections.slice(0, shownSections).map(({ slug, name }) => ({
      address: termAddress(language, 'section', slug),
      ...getLabel(name, language),
    })),
    films: { address: formatAddress(language, 'video'), text: texts.formats.video },
    broadcasts: { address: formatAddress(language, 'audio'), text: texts.formats.audio },
    exemplars: { address: termIndexAddress(language, 'exemplar'), text: texts.exemplars },
    hasMore: sections.length > shownSections,
  };
}
