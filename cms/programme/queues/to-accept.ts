import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { makeRegistrationQueue } from './registration-queue.ts';

/** Registrations that units handed in. */
export const registrationsToAccept = makeRegistrationQueue({
  id: 'dang-ky-cho-nhan',
  title: 'Đăng ký chờ nhận',
  roles: permissions['registration.decide'],
  state: 'submitted',
  first: 'oldest',
  describe: ({ type, year, updatedAt }) =>
    `${exemplarTypeNames[type]} · năm ${year} · gửi ${formatMoment(updatedAt)}`,
});
