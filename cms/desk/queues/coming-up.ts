import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findStories } from '../../checks/find-stories.ts';
import type { Queue } from '../../checks/queue.ts';

/** Texts whose time is set, soonest first. */
export const comingUp: Queue = {
  id: 'sap-phat',
  title: 'Sắp phát',
  roles: permissions['story.approve'],
  find: (req) =>
    findStories(req, {
      where: { and: [{ state: { equals: 'scheduled' } }] },
      sort: 'scheduledFor',
      note: ({ scheduledFor }) => (scheduledFor ? formatMoment(scheduledFor) : ''),
    }),
};
