import { fromWallClock } from '#contract/newsroom-clock.ts';

/** What time a report is about. */
export const periodNames = {
  half1: '6 tháng đầu năm',
  half2: '6 tháng cuối năm',
  year: 'Cả năm',
  any: 'Khoảng ngày khác',
} as const;
export type PeriodKind = keyof typeof periodNames;

/** First and last day, yyyy-mm-dd, both included. */
export interface Period {
  from: string;
  to: string;
}

/** The days of a half or whole year. @example toPeriod('half1', 2026) equals { from: '2026-01-01', to: '2026-06-30' } */
export function toPeriod(kind: Exclude<PeriodKind, 'any'>, year: number): Period {
  return {
    from: `${year}-${kind === 'half2' ? '07-01' : '01-01'}`,
    to: `${year}-${kind === 'half1' ? '06-30' : '12-31'}`,
  };
}

/** @example describePeriod('half1', { from: '2026-01-01', to: '2026-06-30' }) === '6 tháng đầu năm 2026' */
export function describePeriod(kind: PeriodKind, { from, to }: Period): string {
  const year = to.slice(0, 4);
  if (kind === 'year') return `năm ${year}`;
  if (kind !== 'any') return `${periodNames[kind]} ${year}`;
  const show = (day: string): string => day.split('-').toReversed().join('/');
  return `từ ngày ${show(from)} đến ngày ${show(to)}`;
}

/** First moment of a period, and the first one after it. */
export function getBounds({ from, to }: Period): { start: string; end: string } {
  const after = new Date(Date.parse(`${to}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
  return { start: fromWallClock(from), end: fromWallClock(after) };
}

/** The year whose duties a period belongs to. */
export function getYear({ to }: Period): number {
  return Number(to.slice(0, 4));
}
