import { reviewAddress, reviewIndexAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import { defaultLanguage, type LanguageCode } from '#contract/languages.ts';
import type { ReviewDocument } from '#contract/review.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';
import { getPageFrame, type Frame } from './frame.ts';
import { getTermAddress } from './list.ts';

/** Every shortlist on which the public is or was asked. */
export interface ReviewIndexView {
  page: 'reviews';
  frame: Frame;
  reviews: readonly ReviewDocument[];
}

export const reviewIndexKind: DrawnKind<{ language: LanguageCode }, ReviewIndexView> = {
  name: 'reviews',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    language === defaultLanguage && edition.reviews().length > 0 ? [reviewIndexAddress(language)] : [],
  list: (edition) =>
    edition.languages.map((language) => ({ address: reviewIndexAddress(language), params: { language } })),
  view(edition, { params: { language } }) {
    const reviews = edition.reviews();
    return {
      page: 'reviews',
      frame: getPageFrame(edition, language, {
        toAddress: reviewIndexAddress,
        isIndexed: (other) => other === defaultLanguage && reviews.length > 0,
      }),
      reviews,
    };
  },
};

/** A shortlist, with the form to comment on it, and what came of it. */
export interface ReviewView {
  page: 'review';
  frame: Frame;
  review: ReviewDocument;
  /** The unit that reviews, where it is in the edition, and its page. */
  unit?: { unit: DocumentOf<'unit'>; address: string };
  /** Pages of the candidates that have a public profile, by exemplar. */
  profiles: ReadonlyMap<string, string>;
}

/** Shortlists are Vietnamese, whatever the language of the page around them. */
export const reviewKind: DrawnKind<{ language: LanguageCode; id: string }, ReviewView> = {
  name: 'review',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (edition, language) =>
    edition
      .reviews()
      .filter((review) => isIndexed(review, language))
      .map(({ slug }) => reviewAddress(language, slug)),
  list: (edition) =>
    edition.languages.flatMap((language) =>
      edition
        .reviews()
        .map(({ id, slug }) => ({ address: reviewAddress(language, slug), params: { language, id } })),
    ),
  view(edition, { params: { language, id } }) {
    const review = edition.reviews().find((each) => each.id === id);
    if (!review) throw new Error(`Review ‘${id}’ is not in the live edition.`);
    const unit = review.unit === undefined ? undefined : edition.term('unit', review.unit);
    return {
      page: 'review',
      frame: getPageFrame(edition, language, {
        toAddress: (other) => reviewAddress(other, review.slug),
        isIndexed: (other) => isIndexed(review, other),
      }),
      review,
      ...(unit && { unit: { unit, address: getTermAddress(edition, language, unit) } }),
      profiles: new Map(
        review.candidates.flatMap(({ exemplar }) => {
          const profile = edition.term('exemplar', exemplar);
          return profile ? [[exemplar, getTermAddress(edition, language, profile)]] : [];
        }),
      ),
    };
  },
};

/** Whoever was not chosen is not found by his name for ever: search engines know a shortlist while it is open. */
function isIndexed({ phase }: ReviewDocument, language: LanguageCode): boolean {
  return phase === 'open' && language === defaultLanguage;
}
