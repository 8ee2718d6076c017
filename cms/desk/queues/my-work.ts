import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { storyStateNames, writingStates } from '../../checks/states.ts';
import { findStories } from '../../checks/find-stories.ts';
import type { Queue } from '../../checks/queue.ts';

/** What the user writes, or was given to write. */
export const myWork: Queue = {
  id: 'viec-cua-toi',
  title: 'Việc của tôi',
  roles: permissions['story.create'],
  find: (req) =>
    findStories(req, {
      where: {
        and: [
          { state: { in: [...writingStates] } },
          { or: [{ createdBy: { equals: req.user?.id } }, { assignees: { in: [req.user?.id] } }] },
        ],
      },
      sort: 'dueAt',
      note: ({ state, dueAt }) =>
        [storyStateNames[state ?? 'writing'], dueAt ? `hạn ${formatMoment(dueAt)}` : '']
          .filter(Boolean)
          .join(' · '),
    }),
};
