import { contactAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getPageFrame, hasStories, type Frame } from './frame.ts';
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
  inSitemap: (edition, language) => (hasStories(edition, language) ? [contactAddress(language)] : []),
  list: (edition) =>
    edition.languages.map((language) => ({ address: contactAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'contact',
    frame: getPageFrame(edition, language, {
      toAddress: contactAddress,
      isIndexed: (other) => hasStories(edition, other),
    }),
  }),
};
