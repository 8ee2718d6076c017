import { toWallClock } from '#contract/newsroom-clock.ts';

/**
 * An hour and day as minutes write them; room for what is still to come.
 * @example describeMoment('2026-07-05T07:00:00.000Z') === '14 giờ 00 phút, ngày 05 tháng 7 năm 2026'
 */
export function describeMoment(time: string | null | undefined): string {
  if (!time) return '… giờ … phút, ngày     tháng     năm     ';
  const [day = '', clock = ''] = toWallClock(time).split('T');
  const [year, month, date] = day.split('-');
  const [hour, minute] = clock.split(':');
  return `${hour} giờ ${minute} phút, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
