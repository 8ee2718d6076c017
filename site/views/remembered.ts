import type { Anniversary } from '#contract/anniversary.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { EditionReader } from '../edition/edition-reader.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;
/** As many as stand beside each other on a desk. */
const most = 4;

export interface RememberedDay {
  /** yyyy-mm-dd. */
  day: string;
  anniversary: Anniversary;
}

/** What is remembered today and in the six days to come, in their order, in languages that say it. */
export function getRememberedDays(edition: EditionReader, language: LanguageCode): RememberedDay[] {
  const { today, home } = edition;
  if (today === undefined || home.anniversaries.length === 0) return [];
  const days = Array.from({ length: WEEK }, (_, index) =>
    new Date(Date.parse(today) + index * DAY_MS).toISOString().slice(0, 10),
  );
  return days
    .flatMap((day) =>
      home.anniversaries
        .filter((one) => one.day === day.slice(5) && one.event[language] !== undefined)
        .map((anniversary) => ({ day, anniversary })),
    )
    .slice(0, most);
}
