/** Days that the newsroom has to take everything down once a person takes the consent back. */
const withdrawalDays = 15;
const dayLength = 86_400_000;

/** The last day for it, yyyy-mm-dd, of a request made on a day. */
export function getWithdrawalDeadline(requested: string): string {
  return new Date(Date.parse(requested) + withdrawalDays * dayLength).toISOString().slice(0, 10);
}

/** @example getDayBefore('2028-03-01') === '2028-02-29' */
export function getDayBefore(day: string): string {
  return new Date(Date.parse(day) - dayLength).toISOString().slice(0, 10);
}

/** Whole days from a day to another, negative when it is past. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** @example describeDaysLeft('2026-11-22', '2026-11-25') === 'còn 3 ngày' */
export function describeDaysLeft(today: string, last: string): string {
  const days = countDays(today, last);
  if (days < 0) return `quá hạn ${-days} ngày`;
  return days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`;
}

/** @example showDay('2026-11-25') === '25/11/2026' */
export function showDay(day: string): string {
  return day.split('-').toReversed().join('/');
}
