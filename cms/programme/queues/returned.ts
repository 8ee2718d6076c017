import { readHistory } from '../registrations/history.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Registrations that the office gave back, with its reason. */
export const returnedRegistrations = makeRecordQueue({
  id: 'dang-ky-bi-tra-lai',
  title: 'Đăng ký bị trả lại',
  roles: ['focal'],
  collection: 'registrations',
  where: () => ({ state: { equals: 'returned' } }),
  sort: ['-updatedAt'],
  describe: (registration) => readHistory(registration).at(-1)?.reason ?? '',
});
