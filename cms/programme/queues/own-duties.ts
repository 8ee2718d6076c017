import type { Queue } from '../../checks/queue.ts';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findUnitDuties } from '../duties/find-unit-duties.ts';

/** What the focal person's unit owes this year, and how much of it is done. */
export const ownDuties: Queue = {
  id: 'chi-tieu-cua-don-vi',
  title: 'Chỉ tiêu của đơn vị',
  roles: ['focal'],
  async find(req) {
    const unit = getReferenceId(req.user?.unit);
    const year = getThisYear();
    const duties = unit ? await findUnitDuties(req, unit, year) : [];
    return {
      total: duties.length,
      rows: duties.map(({ duty, minimum, done }) => ({
        title: duty,
        href: '/admin/bang-chi-tieu',
        note: `${done}/${minimum}${done < minimum ? `, còn thiếu ${minimum - done}` : ''} · năm ${year}`,
      })),
    };
  },
};
