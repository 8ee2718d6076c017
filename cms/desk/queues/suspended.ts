import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { storyStateNames } from '../../checks/states.ts';
import { findStories } from '../../checks/find-stories.ts';
import type { Queue } from '../../checks/queue.ts';

/** Texts that were changed after their time was set: they go out at that time only when approved again before. */
export const suspended: Queue = {
  id: 'lich-tam-dung',
  title: 'Lịch tạm dừng',
  roles: permissions['story.approve'],
  isAlarm: true,
  find: (req) =>
    findStories(req, {
      where: {
        and: [
          { suspendedAt: { exists: true } },
          { scheduledFor: { greater_than: new Date().toISOString() } },
        ],
      },
      sort: 'scheduledFor',
      note: ({ scheduledFor, state }) =>
        `${storyStateNames[state ?? 'writing']}: đã sửa sau khi duyệt, cần duyệt lại trước ${formatMoment(scheduledFor ?? '')}`,
    }),
};
