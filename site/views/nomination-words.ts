import type { Texts } from '#contract/interface/texts.ts';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface } from '../i18n/interface.ts';

const names = {
  nominate: ['nominating', 'nominatingErrors', 'following'],
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
}

export function getNominationWords<P extends Page>(
  page: P,
  language: LanguageCode,
  { nominationContactMonths }: SettingsDocument,
): NominationWords<P> {
  const { texts, language: spoken } = getInterface(language);
  const own = Object.fromEntries(names[page].map((name) => [name, texts[name]]));
  return {
    language,
    spoken,
    locale: getLanguage(spoken).locale,
    months: nominationContactMonths,
    texts: JSON.parse(toPlain(JSON.stringify(own))) as NominationWords<P>['texts'],
  };
}
