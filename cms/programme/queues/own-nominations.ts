import { mostRows, type Queue } from '../../checks/queue.ts';
import { toDay } from '../../documents/fields/days.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { nominationStateNames } from '../nominations/nomination-states.ts';

/** What was given to this very user and waits for an answer, the most urgent first. */
export const ownNominations: Queue = {
  id: 'de-cu-duoc-giao',
  title: 'Đề cử được giao',
  roles: permissions['nomination.handle'],
  async find(req) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'nominations',
      where: {
        and: [{ state: { in: ['assigned', 'checking'] } }, { assignee: { equals: req.user?.id ?? null } }],
      },
      sort: 'due',
      select: { about: true, state: true, due: true },
      depth: 0,
      limit: mostRows,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const today = toDay(new Date().toISOString()) ?? '';
    return {
      total: totalDocs,
      rows: docs.map(({ id, about, state, due }) => ({
        title: about,
        href: `/admin/collections/nominations/${id}`,
        note: [nominationStateNames[state], describeDue(toDay(due), today)].filter(Boolean).join(' · '),
      })),
    };
  },
};

function describeDue(due: string | undefined, today: string): string {
  if (!due) return '';
  const day = due.split('-').toReversed().join('/');
  return due < today ? `quá hạn trả lời ${day}` : `trả lời trước hết ${day}`;
}
