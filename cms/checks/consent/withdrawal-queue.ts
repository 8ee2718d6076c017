import { permissions } from '../../platform/access/permissions.ts';
import { toDay } from '../../documents/fields/days.ts';
import { mostRows, type Queue } from '../queue.ts';
import { describeDaysLeft, getWithdrawalDeadline, showDay } from './deadline.ts';
import { findResting } from './ended-consents.ts';
import { findConsents } from './find-consents.ts';
import { toUseRow } from './queue-rows.ts';
import { getToday } from './today.ts';

/**
 * What is still public of people who took their consent back, with the days that are left. It stays here until the last
 * page is gone: taking it down is an act of somebody who answers for it, never of a clock, since it may concern others
 * in the same story.
 */
export const withdrawnConsents: Queue = {
  id: 'yeu-cau-rut-dong-y',
  title: 'Yêu cầu rút đồng ý',
  roles: permissions['consent.readAll'],
  isAlarm: true,
  async find(req) {
    const today = getToday();
    const resting = await findResting(req, await findConsents(req, 'withdrawn'), today);
    const rows = resting.flatMap(({ consent, uses }) => {
      const deadline = getWithdrawalDeadline(toDay(consent.withdrawalRequestedAt) ?? today);
      const note = `yêu cầu rút, ${describeDaysLeft(today, deadline)} (đến ${showDay(deadline)})`;
      return uses.map((use) => ({ deadline, row: toUseRow(use, note) }));
    });
    const sorted = rows.toSorted((a, b) => a.deadline.localeCompare(b.deadline)).map(({ row }) => row);
    return { total: sorted.length, rows: sorted.slice(0, mostRows) };
  },
};
