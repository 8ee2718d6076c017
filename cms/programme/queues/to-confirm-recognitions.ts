import type { Where } from 'payload';
import { recognitionLevelNames } from '#contract/exemplar.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Recognitions that wait for somebody else than their writer. */
export const recognitionsToConfirm = makeRecordQueue({
  id: 'danh-hieu-cho-xac-nhan',
  title: 'Danh hiệu chờ xác nhận',
  roles: permissions['recognition.confirm'],
  collection: 'recognitions',
  where: (user) => {
    const isOthers: Where[] = [{ createdBy: { not_equals: user } }, { createdBy: { exists: false } }];
    return { state: { equals: 'draft' }, or: isOthers };
  },
  sort: ['updatedAt'],
  describe: ({ title, level, updatedAt }) =>
    [title, level ? recognitionLevelNames[level] : '', `sửa lúc ${formatMoment(updatedAt)}`]
      .filter(Boolean)
      .join(' · '),
});
