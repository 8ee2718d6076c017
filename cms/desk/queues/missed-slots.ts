import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findStories } from '../../checks/find-stories.ts';
import type { Queue } from '../../checks/queue.ts';

const grace = 60_000;

/** Texts that did not go out at their time, whatever the reason, until somebody has taken note. */
export const missedSlots: Queue = {
  id: 'lo-gio-phat',
  title: 'Lỡ giờ phát',
  roles: permissions['story.approve'],
  isAlarm: true,
  find: (req) => {
    const past = { less_than: new Date(Date.now() - grace).toISOString() };
    return findStories(req, {
      where: {
        or: [
          { slotProblem: { exists: true } },
          { and: [{ state: { equals: 'scheduled' } }, { scheduledFor: past }] },
          { and: [{ suspendedAt: { exists: true } }, { scheduledFor: past }] },
        ],
      },
      sort: 'scheduledFor',
      note: ({ slotProblem, scheduledFor, suspendedAt }) => {
        if (slotProblem) return slotProblem;
        const slot = scheduledFor ? formatMoment(scheduledFor) : '';
        return suspendedAt
          ? `Giờ hẹn ${slot} đã qua khi bài còn chờ duyệt lại.`
          : `Giờ hẹn ${slot} đã qua mà bài chưa lên trang.`;
      },
    });
  },
};
