import { readHistory } from '../registrations/history.ts';
import { makeRegistrationQueue } from './registration-queue.ts';

/** Registrations that the office gave back, with its reason. */
export const returnedRegistrations = makeRegistrationQueue({
  id: 'dang-ky-bi-tra-lai',
  title: 'Đăng ký bị trả lại',
  roles: ['focal'],
  state: 'returned',
  first: 'newest',
  describe: (registration) => readHistory(registration).at(-1)?.reason ?? '',
});
