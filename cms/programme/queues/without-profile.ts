import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Whom units registered and the office took, and the newsroom has written nothing about yet. */
export const registrationsWithoutProfile = makeRecordQueue({
  id: 'dang-ky-chua-co-ho-so',
  title: 'Đăng ký đã nhận, chưa có hồ sơ',
  roles: ['reporter', 'editor', 'publisher', 'administrator'],
  collection: 'registrations',
  where: () => ({
    state: { equals: 'accepted' },
    exemplar: { exists: false },
    name: { not_equals: forgottenName },
  }),
  sort: ['-updatedAt'],
  describe: ({ type, year, updatedAt }) =>
    `${exemplarTypeNames[type]} · năm ${year} · ${formatMoment(updatedAt)}`,
});
