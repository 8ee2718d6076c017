import { fromWallClock, newsroomZone, toWallClock } from '#contract/newsroom-clock.ts';

const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: newsroomZone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** @example formatMoment('2026-11-22T01:30:00Z') === '08:30 22/11/2026' */
export function formatMoment(time: Date | string): string {
  const parts = new Map(moment.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`;
}

/** @example formatSeconds('2026-11-22T01:30:05Z') === '08:30:05 22/11/2026' */
export function formatSeconds(time: Date | string): string {
  const seconds = new Date(time).toISOString().slice(17, 19);
  const [clock = '', day = ''] = formatMoment(time).split(' ');
  return `${clock}:${seconds} ${day}`;
}

/** The year that it is by the newsroom's clock. */
export function getThisYear(): number {
  return Number(toWallClock(new Date()).slice(0, 4));
}

/** Value of a `datetime-local` input for a moment, by the newsroom's clock. @example toLocalInput(…01:30Z) === '2026-11-22T08:30' */
export function toLocalInput(time: Date): string {
  return toWallClock(time).slice(0, 16);
}

/** The moment that a `datetime-local` input means by the newsroom's clock. @example '2026-11-22T08:30:00+07:00' */
export function fromLocalInput(value: string): string {
  return fromWallClock(`${value.slice(0, 16)}:00`);
}

/** The moment at which the browser's clock shows what the newsroom's clock shows at this one: pickers know no zones. */
export function toPicker(time: string): Date {
  return new Date(toLocalInput(new Date(time)));
}

/** The reverse of `toPicker`. @returns ISO time with the newsroom's offset */
export function fromPicker(picked: Date): string {
  const wall = new Date(picked.getTime() - picked.getTimezoneOffset() * 60_000);
  return new Date(fromLocalInput(wall.toISOString())).toISOString();
}
