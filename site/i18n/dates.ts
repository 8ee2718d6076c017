import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import { getInterface } from './interface.ts';

/**
 * Dates stand among interface texts and are in their language. `Intl.DateTimeFormat` objects are made once: making them
 * would be a third of the time of drawing.
 */
function formatter(options: Intl.DateTimeFormatOptions) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (language: LanguageCode): Intl.DateTimeFormat => {
    const { locale } = getLanguage(getInterface(language).language);
    let format = made.get(locale);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, {
        timeZone: 'Asia/Ho_Chi_Minh',
        ...options,
      });
      made.set(locale, format);
    }
    return format;
  };
}

const dayFormat = formatter({ day: 'numeric', month: 'numeric', year: 'numeric' });
const longFormat = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekdayFormat = formatter({ weekday: 'long' });
const clockFormat = formatter({ hour: '2-digit', minute: '2-digit', hour12: false });
const monthNameFormat = formatter({ month: 'long' });
const monthFormat = formatter({ month: 'long', year: 'numeric' });

/** Day in Việt Nam, short: 22/11/2026. */
export function formatDay(time: string, language: LanguageCode): string {
  return dayFormat(language).format(Date.parse(time));
}

/** Day with its weekday and the time in Việt Nam: Chủ Nhật, 22 tháng 11, 2026, 08:30. */
export function formatTime(time: string, language: LanguageCode): string {
  const at = Date.parse(time);
  return `${longFormat(language).format(at)}, ${clockFormat(language).format(at)}`;
}

/** Days of the week, Monday is 1, by name: thứ Ba, thứ Năm. */
export function formatWeekdays(days: readonly number[], language: LanguageCode): string {
  // 1 January 2024 was a Monday.
  return days.map((day) => weekdayFormat(language).format(Date.UTC(2024, 0, day))).join(', ');
}

/** yyyy-mm as words: tháng 11 năm 2026. */
export function formatMonth(month: string, language: LanguageCode): string {
  return monthFormat(language).format(Date.parse(`${month}-15T00:00:00Z`));
}

/** Month without its year: tháng 11. */
export function formatMonthName(month: string, language: LanguageCode): string {
  return monthNameFormat(language).format(Date.parse(`${month}-15T00:00:00Z`));
}

/** Seconds as an ISO 8601 duration: PT4M5S. */
export function toIsoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}

/** Time as machines in Việt Nam read it: 2026-11-22T08:30:00+07:00. */
export function toLocalTime(time: string): string {
  return `${new Date(Date.parse(time) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
