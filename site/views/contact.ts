import { contactAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getFrame, getSiblings, type Frame } from './frame.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

/** Who answers for the site and how to reach them: all of it stands in the settings, which every frame holds. */
export interface ContactView {
  page: 'contact';
  frame: Frame;
}

export const contactKind: DrawnKind<{ language: LanguageCode }, ContactView> = {
  name: 'contact',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (_edition, language) => [contactAddress(language)],
  list: (edition) =>
    edition.languages.map((language) => ({ address: contactAddress(language), params: { language } })),
  view: (edition, { address, params: { language } }) => ({
    page: 'contact',
    frame: getFrame(edition, language, address, getSiblings(edition, contactAddress)),
  }),
};
