import type { Texts } from '#contract/interface/texts.ts';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { ReviewDocument } from '#contract/review.ts';
import { followAddress, nominateAddress, reviewAddress } from '#contract/address.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface } from '../i18n/interface.ts';

const names = {
  nominate: ['nominating', 'nominatingErrors', 'following'],
  review: ['nominating', 'nominatingErrors', 'following'],
  follow: ['following', 'followingStates'],
} as const satisfies Record<string, readonly (keyof Texts)[]>;

type Page = keyof typeof names;

/** What the server draws into a page with, in the words of the interface; it stands in the page itself. JSON. */
export interface NominationWords<P extends Page = Page> {
  language: LanguageCode;
  /** Language of the words, and of the dates among them. */
  spoken: LanguageCode;
  /** Locale of dates. */
  locale: string;
  /** Months after which a contact is deleted. */
  months: number;
  texts: Pick<Texts, (typeof names)[P][number]>;
  /** Where something else is sent, and what the link says. */
  again: { address: string; label: string };
  /** The shortlist that the form is about. */
  review?: ReviewSetup;
}

/** What the server has to know of a shortlist to take comments on it, also while the newsroom's system is down. */
export interface ReviewSetup {
  slug: string;
  id: string;
  isOpen: boolean;
  /** Last day on which comments are taken, yyyy-mm-dd. */
  closesOn: string;
  isSigned: boolean;
  candidates: readonly { exemplar: string; name: string }[];
}

/** What of a shortlist stands in its page for the server. */
export function toReviewSetup(review: ReviewDocument): ReviewSetup {
  const { id, slug, phase, closesOn, isSigned, candidates } = review;
  return {
    id,
    slug,
    isOpen: phase === 'open',
    closesOn,
    isSigned,
    candidates: candidates.map(({ exemplar, name }) => ({ exemplar, name })),
  };
}

export function getNominationWords<P extends Page>(
  page: P,
  language: LanguageCode,
  { nominationContactMonths }: SettingsDocument,
  review?: ReviewSetup,
): NominationWords<P> {
  const { texts, language: spoken } = getInterface(language);
  const own = Object.fromEntries(names[page].map((name) => [name, texts[name]]));
  return {
    language,
    spoken,
    locale: getLanguage(spoken).locale,
    months: nominationContactMonths,
    texts: JSON.parse(toPlain(JSON.stringify(own))) as NominationWords<P>['texts'],
    again: review
      ? { address: reviewAddress(language, review.slug), label: toPlain(texts.reviewing.another) }
      : {
          address: page === 'follow' ? followAddress(language) : nominateAddress(language),
          label: toPlain(texts.nominating.another),
        },
    ...(review && { review }),
  };
}
