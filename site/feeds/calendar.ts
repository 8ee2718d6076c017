import ical, { ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { encodeAddress, termAddress } from '#contract/address.ts';
import type { Broadcast } from '#contract/broadcast.ts';
import { getLanguage } from '#contract/languages.ts';
import { fromWallClock } from '#contract/newsroom-clock.ts';
import { getLabel } from '../i18n/interface.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import type { CalendarView } from './calendar-view.ts';

/** Monday of a week before the first programme of this system: broadcasts have no first day of their own. */
const WEEK = '2026-01-05';
const DAY_MS = 86_400_000;
/** As `Date.getUTCDay` counts. */
const weekdays = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
] as const;

/** The weekly broadcasts of a programme as iCalendar (RFC 5545), in UTC: programs of the world need no zone for it. */
export function drawCalendar(
  { section, settings, language }: CalendarView,
  { origin }: RenderContext,
): string {
  const name = getLabel(section.name, language).text;
  const url = origin + encodeAddress(termAddress(language, 'section', section.slug));
  const calendar = ical({
    name,
    description: getLabel(section.schedule, language).text || undefined,
    prodId: { company: getLabel(settings.name, language).text, product: 'Gương Sáng', language },
    url,
    ttl: DAY_MS / 1_000,
  });
  for (const broadcast of section.broadcasts ?? []) {
    const times = broadcast.days.map((day) => toMoment(day, broadcast.time));
    const [start] = times;
    if (!start) continue;
    calendar.createEvent({
      id: `${section.id}-${broadcast.time.replace(':', '')}-${broadcast.days.join('')}-${broadcast.language ?? 'vi'}`,
      start,
      stamp: start,
      summary: describe(name, broadcast),
      location: broadcast.channel,
      url,
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        byDay: times.map((time) => weekdays[time.getUTCDay()] ?? ICalWeekday.MO),
      },
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A broadcast at 05:45 in Việt Nam falls on the day before in UTC. @param day 1 is Monday */
function toMoment(day: number, time: string): Date {
  return new Date(Date.parse(fromWallClock(`${WEEK}T${time}:00`)) + (day - 1) * DAY_MS);
}

function describe(name: string, { language }: Broadcast): string {
  return language ? `${name} (${getLanguage(language).ownName})` : name;
}
