import { correctionsAddress } from '#contract/address.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getPageFrame, type Frame } from './frame.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

/** What was corrected, the latest first: what each text said wrongly, and when that was mended. */
export interface CorrectionsView {
  page: 'corrections';
  frame: Frame;
  cards: readonly StoryCard[];
}

export const correctionsKind: DrawnKind<{ language: LanguageCode }, CorrectionsView> = {
  name: 'corrections',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    edition.corrected(language).length ? [correctionsAddress(language)] : [],
  list: (edition) =>
    edition.languages.map((language) => ({ address: correctionsAddress(language), params: { language } })),
  view: (edition, { params: { language } }) => ({
    page: 'corrections',
    frame: getPageFrame(edition, language, {
      toAddress: correctionsAddress,
      isIndexed: (other) => edition.corrected(other).length > 0,
    }),
    cards: edition.corrected(language),
  }),
};
