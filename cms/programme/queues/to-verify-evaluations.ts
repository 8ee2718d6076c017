import type { Where } from 'payload';
import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { verdictNames } from '../evaluations/evaluation-states.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Evaluations that wait for somebody else than their writer, those that are to be public first. */
export const evaluationsToVerify = makeRecordQueue({
  id: 'danh-gia-cho-tham-tra',
  title: 'Đánh giá chờ thẩm tra',
  roles: permissions['evaluation.verify'],
  collection: 'evaluations',
  where: (user) => {
    const isOthers: Where[] = [{ createdBy: { not_equals: user } }, { createdBy: { exists: false } }];
    return { state: { equals: 'draft' }, or: isOthers };
  },
  sort: ['-isPublic', 'date'],
  describe: ({ verdict, date, isPublic }) =>
    `${verdictNames[verdict]} · ngày ${showDay(toDay(date) ?? '')}${isPublic ? ' · để lên trang' : ''}`,
});
