/** The newsroom's clock, by which days and hours are told, wherever server, browser and reader stand. */
export const newsroomZone = 'Asia/Ho_Chi_Minh';

/** Việt Nam has had one offset since 1975 and no summer time. */
const offset = '+07:00';
const offsetMs = 7 * 3_600_000;

/** What the newsroom's clock shows. @example toWallClock('2026-11-22T01:30:05Z') === '2026-11-22T08:30:05' */
export function toWallClock(time: Date | string): string {
  return new Date(new Date(time).getTime() + offsetMs).toISOString().slice(0, 19);
}

/** The moment at which the newsroom's clock shows this day, or day and time. @example fromWallClock('2026-11-22T08:30:05') === '2026-11-22T08:30:05+07:00' */
export function fromWallClock(shown: string): string {
  return `${shown.includes('T') ? shown : `${shown}T00:00:00`}${offset}`;
}

/** Time as machines in Việt Nam read it. @example toLocalTime('2026-11-22T01:30:00Z') === '2026-11-22T08:30:00+07:00' */
export function toLocalTime(time: Date | string): string {
  return fromWallClock(toWallClock(time));
}
