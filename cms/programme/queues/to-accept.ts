import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Registrations that units handed in. */
export const registrationsToAccept = makeRecordQueue({
  id: 'dang-ky-cho-nhan',
  title: 'Đăng ký chờ nhận',
  roles: permissions['registration.decide'],
  collection: 'registrations',
  where: () => ({ state: { equals: 'submitted' } }),
  sort: ['updatedAt'],
  describe: ({ type, year, updatedAt }) =>
    `${exemplarTypeNames[type]} · năm ${year} · gửi ${formatMoment(updatedAt)}`,
});
