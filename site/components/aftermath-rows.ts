import { encodeAddress, storyAddress, termAddress } from '#contract/address.ts';
import type { TermDocument } from '#contract/document.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import type { Aftermath } from '../views/aftermath.ts';

/** Something named, with a link where it has a page. */
export interface NamedLink {
  /** What it is, before its name, and the language of that. */
  lead?: string;
  leadMark?: 'vi' | undefined;
  text: string;
  mark: LanguageCode | undefined;
  address?: string;
}

/** Somebody who took a way over, or from whom it was taken over. */
interface Taken {
  date: string;
  who: NamedLink;
  done: string;
  place?: NamedLink | undefined;
  story?: NamedLink | undefined;
}

/** Follow-ups, the latest first, with links to what is public. */
export function getFollowUps({ followUps }: ExemplarDocument, aftermath: Aftermath, language: LanguageCode) {
  const { texts, mark } = getInterface(language);
  return sortByDate(followUps).map(({ date, text, story, source }) => ({
    date,
    text,
    story: toStoryLink(aftermath, story, language),
    source: source && {
      lead: texts.sources,
      leadMark: mark,
      text: source.title,
      mark: language === 'vi' ? undefined : ('vi' as const),
      ...(source.url && { address: source.url }),
    },
  }));
}

/** Replications, the latest first. One whose exemplar or unit is not public any more is left out. */
export function getReplications(
  { replications }: ExemplarDocument,
  aftermath: Aftermath,
  language: LanguageCode,
): Taken[] {
  return sortByDate(replications).flatMap(({ date, exemplar, unit, name, place, done, story }) => {
    const who = name
      ? { text: name, mark: language === 'vi' ? undefined : ('vi' as const) }
      : toTermLink(aftermath, exemplar ?? unit, language);
    if (!who) return [];
    return [
      {
        date,
        who,
        done,
        place: toTermLink(aftermath, place, language),
        story: toStoryLink(aftermath, story, language),
      },
    ];
  });
}

/** Whose way the exemplar took over, with what they tell of it, the latest first. */
export function getModels(
  { id }: ExemplarDocument,
  { models, foreign }: Aftermath,
  language: LanguageCode,
): Taken[] {
  const rows = models.flatMap((model) =>
    model.replications
      .filter(({ exemplar }) => exemplar === id)
      .map(({ date, done }) => ({ date, done, who: toLink(model, foreign, language) })),
  );
  return sortByDate(rows);
}

function sortByDate<T extends { date: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function toStoryLink(
  { stories }: Aftermath,
  id: string | undefined,
  language: LanguageCode,
): NamedLink | undefined {
  const card = stories.find(({ of }) => of === id)?.card;
  if (!card) return undefined;
  const { texts, mark } = getInterface(language);
  return {
    lead: texts.followUpStory,
    leadMark: mark,
    text: card.title,
    mark: card.language === language ? undefined : card.language,
    address: encodeAddress(storyAddress(card)),
  };
}

function toTermLink(
  { terms, foreign }: Aftermath,
  id: string | undefined,
  language: LanguageCode,
): NamedLink | undefined {
  const term: TermDocument | undefined = terms.find((one) => one.id === id);
  return term && toLink(term, foreign, language);
}

function toLink(term: TermDocument, foreign: readonly string[], language: LanguageCode): NamedLink {
  const label = getLabel(term.name, language);
  const page = foreign.includes(term.id) ? 'vi' : language;
  return { ...label, address: encodeAddress(termAddress(page, term.kind, term.slug)) };
}
