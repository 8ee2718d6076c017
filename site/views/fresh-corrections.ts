import { getDay } from '#contract/address.ts';
import type { Correction } from '#contract/correction.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader, StoryCard } from '../edition/edition-reader.ts';

const DAY_MS = 86_400_000;
/** The front page has an end; the page of all corrections is a link away. */
const most = 3;

/** Something false that was put right lately. */
export interface FreshCorrection {
  card: StoryCard;
  section: DocumentOf<'section'> | undefined;
  correction: Correction;
}

/** What the front page of a language tells of corrections: as long as the newsroom's settings say, the latest first. */
export function getFreshCorrections(edition: EditionReader, language: LanguageCode): FreshCorrection[] {
  const { today, settings } = edition;
  if (today === undefined) return [];
  const oldest = new Date(Date.parse(today) - settings.correctionDays * DAY_MS).toISOString().slice(0, 10);
  return edition
    .corrected(language)
    .flatMap((card) => card.corrections.map((correction) => ({ card, correction })))
    .filter(({ correction: { at, wrong } }) => wrong !== undefined && getDay(at) > oldest)
    .toSorted((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at))
    .slice(0, most)
    .map(({ card, correction }) => ({ card, correction, section: edition.term('section', card.section) }));
}
