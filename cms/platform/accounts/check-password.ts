import { sql } from '@payloadcms/db-postgres';
import type { ValidationError, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { isPassword } from './passwords.ts';
import { shortestPassword } from '../environment/shortest-password.ts';
import { countTry } from './sign-in-limit.ts';
import { isWeakPassword, squeeze } from './weak-password.ts';
import { getConnection } from '../database/transaction.ts';
import { refuseFields } from '../refusals/refusal.ts';

const longestPassword = 200;

/** Whose password it is to be; what is not known yet is left out. */
interface Owner {
  email?: string | null | undefined;
  name?: string | null | undefined;
}

/** What is wrong with a password, in Vietnamese; undefined when it is good. */
export function findPasswordProblem(password: string, owner: string | Owner = {}): string | undefined {
  const { email, name } = typeof owner === 'string' ? { email: owner, name: '' } : owner;
  if (password.length < shortestPassword) {
    return `Mật khẩu cần ít nhất ${shortestPassword} ký tự; một câu ngắn dễ nhớ là tốt nhất.`;
  }
  if (password.length > longestPassword) return `Mật khẩu dài quá ${longestPassword} ký tự.`;
  if (new Set(password.toLowerCase()).size < 5) return 'Mật khẩu lặp lại quá ít ký tự khác nhau.';
  const [account = '', domain = ''] = (email ?? '').split('@');
  const squeezed = squeeze(password);
  if (squeeze(account).length >= 4 && squeezed.includes(squeeze(account)))
    return 'Mật khẩu không được chứa tên tài khoản.';
  if (squeeze(domain).length >= 6 && squeezed.includes(squeeze(domain)))
    return 'Mật khẩu không được chứa địa chỉ thư của mình.';
  if (isWeakPassword(password, [email ?? '', name ?? '']))
    return 'Mật khẩu này quá phổ biến hoặc dễ đoán (từ quen thuộc, dãy số, tên mình). Hãy chọn một câu của riêng mình.';
  return undefined;
}

interface Arguments {
  id?: unknown;
  overrideAccess?: boolean;
  data?: { password?: unknown; currentPassword?: unknown; email?: unknown; name?: unknown };
}

/**
 * Hook: the password rule holds wherever a password is set: new account, own account, reset by mail. Whoever changes
 * his own also says the old one, so that a computer left open gives nobody the account; an administrator who sets
 * somebody else's does not know it.
 */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const { data, id, overrideAccess } = args as Arguments;
  if (!data) return args;
  const { currentPassword, ...rest } = data;
  const checked = { ...args, data: rest } as typeof args;
  if (data.password === undefined || data.password === null || data.password === '') return checked;
  const password = typeof data.password === 'string' ? data.password : '';
  const stored = typeof id === 'string' ? await findStored(req, id) : undefined;
  if (stored && id === req.user?.id && !overrideAccess)
    await requireCurrent(req, stored, typeof currentPassword === 'string' ? currentPassword : '');
  const message = findPasswordProblem(password, {
    email: typeof data.email === 'string' ? data.email : stored?.email,
    name: typeof data.name === 'string' ? data.name : stored?.name,
  });
  if (message) throw refuse(req, 'password', 'Mật khẩu', message);
  return checked;
};

interface Stored {
  id: string;
  email: string;
  name: string;
  hash: string | null;
  salt: string | null;
}

async function findStored(req: PayloadRequest, id: string): Promise<Stored | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT id, email, name, hash, salt FROM users WHERE id::text = ${id}`,
  );
  return rows[0] as Stored | undefined;
}

/** Guesses are counted like those at the door. @throws 429 when there were too many */
async function requireCurrent(req: PayloadRequest, stored: Stored, given: string): Promise<void> {
  const label = 'Mật khẩu hiện tại';
  if (!given) throw refuse(req, 'currentPassword', label, 'Hãy nhập mật khẩu hiện tại để đổi mật khẩu.');
  const counted = await countTry(req, 'code', { account: `password ${stored.id}` });
  if (!(await isPassword(stored, given)))
    throw refuse(req, 'currentPassword', label, 'Mật khẩu hiện tại không đúng.');
  await counted.clear();
}

function refuse(req: PayloadRequest, path: string, label: string, message: string): ValidationError {
  return refuseFields(req, { collection: 'users' }, [{ path, label, message }]);
}
