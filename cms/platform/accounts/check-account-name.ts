import type { FieldHook } from 'payload';
import { refuseFields } from '../refusals/refusal.ts';
import { toAccountName } from './account-name.ts';

/** Hook: an address is kept as it is signed in with. What is no text is refused here, since Payload's own check takes it for one. */
export const checkAccountName: FieldHook = ({ value, req }): unknown => {
  if (typeof value === 'string') return toAccountName(value);
  if (value === undefined || value === null) return value;
  throw refuseFields(req, { collection: 'users' }, [
    { path: 'email', label: 'Thư điện tử', message: 'Hãy nhập một địa chỉ thư, như ten@toasoan.vn.' },
  ]);
};
