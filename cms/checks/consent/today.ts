import { toDay } from '../../documents/fields/days.ts';

/** Today in Việt Nam, yyyy-mm-dd. */
export function getToday(): string {
  return toDay(new Date().toISOString()) ?? '';
}
