import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findStories } from '../../checks/find-stories.ts';
import { writingStates } from '../../checks/states.ts';
import type { Queue } from '../../checks/queue.ts';

/** Assignments that nobody has handed in by their time. */
export const overdue: Queue = {
  id: 'qua-han-nop',
  title: 'Quá hạn nộp',
  roles: permissions['story.updateAll'],
  find: (req) =>
    findStories(req, {
      where: {
        and: [{ state: { in: [...writingStates] } }, { dueAt: { less_than: new Date().toISOString() } }],
      },
      sort: 'dueAt',
      note: ({ dueAt }) => (dueAt ? `hạn ${formatMoment(dueAt)}` : ''),
    }),
};
