import { newsroomZone } from '#contract/newsroom-clock.ts';

/** A day in few letters: 22/11/2026. In English the month has its name, for not every reader puts the day first. */
export function getDayStyle(locale: string): Intl.DateTimeFormatOptions {
  const month = locale.startsWith('en') ? 'short' : 'numeric';
  return { timeZone: newsroomZone, day: 'numeric', month, year: 'numeric' };
}

/** A day in the words of a locale, where no page is being drawn. */
export function formatLocalDay(time: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, getDayStyle(locale)).format(Date.parse(time));
}
