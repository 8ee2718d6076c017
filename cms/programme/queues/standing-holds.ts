import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { holdKindNames } from '../holds/hold-states.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Who is not considered, those that wait longest first. */
export const standingHolds = makeRecordQueue({
  id: 'dang-tam-dung-xet',
  title: 'Đang tạm dừng xét',
  roles: permissions['hold.write'],
  collection: 'holds',
  where: () => ({ state: { equals: 'standing' } }),
  sort: ['since'],
  describe: ({ kind, since }) => `${holdKindNames[kind]} · từ ngày ${showDay(toDay(since) ?? '')}`,
});
