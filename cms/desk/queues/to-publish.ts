import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findStories } from '../../checks/find-stories.ts';
import type { Queue } from '../../checks/queue.ts';

/** Approved texts for which no time is set. */
export const toPublish: Queue = {
  id: 'cho-xuat-ban',
  title: 'Chờ xuất bản',
  roles: permissions['story.publish'],
  find: (req) =>
    findStories(req, {
      where: { state: { equals: 'approved' } },
      sort: 'approvedAt',
      note: ({ approvedAt, plannedFor }) =>
        [
          approvedAt ? `duyệt ${formatMoment(approvedAt)}` : '',
          plannedFor ? `dự kiến ${formatMoment(plannedFor)}` : '',
        ]
          .filter(Boolean)
          .join(' · '),
    }),
};
