import { encodeAddress, getDay, storyAddress } from '#contract/address.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { fillText } from '#contract/interface/texts.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getInterface, getLabel, type Label } from '../i18n/interface.ts';
import type { TermView } from '../views/term.ts';
import { getFollowUps, type NamedLink } from './aftermath-rows.ts';

/** A knot of the way that an exemplar went. */
export interface PathRow {
  /** yyyy-mm-dd; absent where nobody wrote it down. */
  date: string | undefined;
  /** Honours stand out; what was only promised is drawn as such. */
  look: 'deed' | 'award' | 'promise';
  title?: Label;
  /** Vietnamese. */
  text?: string;
  /** What is said of it in small, each in its language. */
  notes: readonly Label[];
  links: readonly NamedLink[];
}

/**
 * The way of an exemplar, the oldest first: honours, how it went on, when it came on the site, and when somebody means to
 * ask again. @param view of an exemplar's page
 */
export function getExemplarPath(
  { frame, cards, months, aftermath }: TermView,
  exemplar: ExemplarDocument,
): PathRow[] {
  const { language } = frame.chrome;
  const { texts, mark } = getInterface(language);
  const site = getLabel(frame.chrome.settings.name, language).text;
  const title = { text: fillText(texts.exemplarOnSite, { name: site }), mark };
  // With months of older stories the first of them is not on this page.
  const first = months.length > 0 ? undefined : cards.at(-1);
  const arrival = first && {
    date: getDay(first.publishedAt),
    look: 'deed' as const,
    title,
    notes: [],
    links: [
      {
        text: first.title,
        mark: first.language === language ? undefined : first.language,
        address: encodeAddress(storyAddress(first)),
      },
    ],
  };
  return [
    ...exemplar.recognitions.map((award) => toAward(award, language)),
    ...(aftermath ? getFollowUps(exemplar, aftermath, language).map(toDeed) : []),
    ...(arrival ? [arrival] : []),
    ...getPromise(exemplar, { text: texts.askAgain, mark }),
  ].toSorted(byDate);
}

function toAward(award: ExemplarDocument['recognitions'][number], language: LanguageCode): PathRow {
  const { texts, mark } = getInterface(language);
  const written = (text: string): Label => ({ text, mark: language === 'vi' ? undefined : 'vi' });
  return {
    date: award.date,
    look: 'award',
    title: written(award.title),
    notes: [
      { text: texts.levels[award.level], mark },
      ...[award.issuer, award.decision].filter(Boolean).map(written),
    ],
    links: [],
  };
}

function toDeed({ date, text, story, source }: ReturnType<typeof getFollowUps>[number]): PathRow {
  return { date, look: 'deed', text, notes: [], links: [story, source].filter((link) => link !== undefined) };
}

/** The last day on which somebody means to look again. */
function getPromise({ followUps }: ExemplarDocument, title: Label): PathRow[] {
  const date = followUps
    .flatMap(({ next }) => next ?? [])
    .toSorted()
    .at(-1);
  return date === undefined ? [] : [{ date, look: 'promise', title, notes: [], links: [] }];
}

function byDate({ date: a = '' }: PathRow, { date: b = '' }: PathRow): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
