import { permissions } from '../access/permissions.ts';
import { formatMoment } from '../i18n/local-time.ts';
import { findStories } from './find-stories.ts';
import type { Queue } from './queue.ts';

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
