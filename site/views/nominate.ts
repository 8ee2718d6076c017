import { followAddress, nominateAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getPageFrame, hasStories, type Frame } from './frame.ts';

/** Where readers name somebody: all that it says stands in the settings, which every frame holds. */
export interface NominateView {
  page: 'nominate';
  frame: Frame;
}

export const nominateKind: DrawnKind<{ language: LanguageCode }, NominateView> = {
  name: 'nominate',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) => (hasStories(edition, language) ? [nominateAddress(language)] : []),
  list: (edition) =>
    edition.languages.map((language) => ({ address: nominateAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'nominate',
    frame: getPageFrame(edition, language, {
      toAddress: nominateAddress,
      isIndexed: (other) => hasStories(edition, other),
    }),
  }),
};

/** Where whoever sent something reads the answer by its code. */
export interface FollowView {
  page: 'follow';
  frame: Frame;
}

export const followKind: DrawnKind<{ language: LanguageCode }, FollowView> = {
  name: 'follow',
  output: 'astro',
  place: () => 'lists',
  inSitemap: 'never',
  list: (edition) =>
    edition.languages.map((language) => ({ address: followAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'follow',
    frame: getPageFrame(edition, language, { toAddress: followAddress, isIndexed: () => false }),
  }),
};
