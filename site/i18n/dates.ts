import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import { newsroomZone } from '#contract/newsroom-clock.ts';
import { getDayStyle } from './day-style.ts';
import { getInterface } from './interface.ts';

/**
 * Dates stand among interface texts and are in their language. `Intl.DateTimeFormat` objects are made once: making them
 * would be a third of the time of drawing.
 */
function formatter(style: Intl.DateTimeFormatOptions | ((locale: string) => Intl.DateTimeFormatOptions)) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (language: LanguageCode): Intl.DateTimeFormat => {
    const { locale } = getLanguage(getInterface(language).language);
    let format = made.get(locale);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, {
        timeZone: newsroomZone,
        ...(typeof style === 'function' ? style(locale) : style),
      });
      made.set(locale, format);
    }
    return format;
  };
}

const dayFormat = formatter(getDayStyle);
const longFormat = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekdayFormat = formatter({ weekday: 'long' });
const clockFormat = formatter({ hour: '2-digit', minute: '2-digit', hour12: false });
const monthNameFormat = formatter({ month: 'long' });
const monthFormat = formatter({ month: 'long', year: 'numeric' });

/** Day in Việt Nam, short: 22/11/2026; in English 22 Nov 2026. */
export function formatDay(time: string, language: LanguageCode): string {
  return dayFormat(language).format(Date.parse(time));
}

/** Day with its weekday and the time in Việt Nam: Chủ nhật, 22/11/2026, 08:30. */
export function formatTime(time: string, language: LanguageCode): string {
  const at = Date.parse(time);
  const day = isVietnamese(language)
    ? `${nameWeekday(at, language)}, ${formatDay(time, language)}`
    : longFormat(language).format(at);
  return `${day}, ${clockFormat(language).format(at)}`;
}

/** Days of the week, Monday is 1, as a line of its own: Thứ Ba, thứ Năm, Chủ nhật. */
export function formatWeekdays(days: readonly number[], language: LanguageCode): string {
  // 1 January 2024 was a Monday.
  const names = days.map((day) => nameWeekday(Date.UTC(2024, 0, day), language)).join(', ');
  return names.charAt(0).toUpperCase() + names.slice(1);
}

/** Vietnamese as Decree 30/2020 spells it: thứ Hai, Chủ nhật. `Intl` writes them like titles. */
function nameWeekday(at: number, language: LanguageCode): string {
  const name = weekdayFormat(language).format(at);
  return isVietnamese(language) ? name.replace('Thứ', 'thứ').replace('Chủ Nhật', 'Chủ nhật') : name;
}

const isVietnamese = (language: LanguageCode) => getInterface(language).language === 'vi';

/** A month with its year, as a line of its own: Tháng 11/2026; in English November 2026. */
export function formatMonth(month: string, language: LanguageCode): string {
  const [year] = month.split('-');
  return isVietnamese(language)
    ? `${formatMonthName(month, language)}/${year}`
    : monthFormat(language).format(Date.parse(`${month}-15T00:00:00Z`));
}

/** Month without its year: Tháng 11. */
export function formatMonthName(month: string, language: LanguageCode): string {
  return monthNameFormat(language).format(Date.parse(`${month}-15T00:00:00Z`));
}

/** Seconds as an ISO 8601 duration: PT4M5S. */
export function toIsoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}
