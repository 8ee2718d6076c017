import { fromDay, toDay } from '../../documents/fields/days.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';
import { nominationStateNames } from '../nominations/nomination-states.ts';

/** Whoever wrote to us was promised an answer by a day that has gone by. */
export const overdueNominations: Queue = {
  id: 'de-cu-qua-han',
  title: 'Đề cử quá hạn trả lời',
  roles: ['auditor', 'emulation', 'editor', 'publisher', 'administrator'],
  isAlarm: true,
  async find(req) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'nominations',
      where: {
        state: { not_in: ['accepted', 'declined'] },
        due: { less_than: fromDay(toDay(new Date().toISOString())) },
      },
      sort: 'due',
      select: { about: true, state: true, due: true },
      depth: 0,
      limit: mostRows,
      overrideAccess: false,
      user: req.user,
      req,
    });
    return {
      total: totalDocs,
      rows: docs.map(({ id, about, state, due }) => ({
        title: about,
        href: `/admin/collections/nominations/${id}`,
        note: `${nominationStateNames[state]} · hẹn ngày ${(toDay(due) ?? '').split('-').toReversed().join('/')}`,
      })),
    };
  },
};
