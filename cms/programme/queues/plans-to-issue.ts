import { formatMoment } from '../../platform/i18n/local-time.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { findPlanProblems } from '../plans/plan-problems.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Plans that are written and not in force. */
export const plansToIssue = makeRecordQueue({
  id: 'ke-hoach-cho-ban-hanh',
  title: 'Kế hoạch chờ ban hành',
  roles: permissions['plan.issue'],
  collection: 'plans',
  where: () => ({ state: { equals: 'draft' } }),
  sort: ['-updatedAt'],
  describe: (plan) => {
    const [problem] = findPlanProblems(plan);
    return `${problem ?? 'Đủ để ban hành.'} Sửa lúc ${formatMoment(plan.updatedAt)}`;
  },
});
