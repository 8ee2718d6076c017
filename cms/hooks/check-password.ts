import { ValidationError, type CollectionBeforeOperationHook } from 'payload';

export const shortestPassword = 12;
const longestPassword = 200;

/** What is wrong with a password, in Vietnamese; undefined when it is good. */
export function findPasswordProblem(password: string, email = ''): string | undefined {
  if (password.length < shortestPassword) {
    return `Mật khẩu cần ít nhất ${shortestPassword} ký tự; một câu ngắn dễ nhớ là tốt nhất.`;
  }
  if (password.length > longestPassword) return `Mật khẩu dài quá ${longestPassword} ký tự.`;
  if (new Set(password.toLowerCase()).size < 5) return 'Mật khẩu lặp lại quá ít ký tự khác nhau.';
  const account = email.split('@')[0]?.toLowerCase() ?? '';
  if (account.length >= 4 && password.toLowerCase().includes(account))
    return 'Mật khẩu không được chứa tên tài khoản.';
  return undefined;
}

/** Hook: the password rule holds wherever a password is set: new account, own account, reset by e-mail. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return args;
  const data = (args as { data?: { password?: unknown; email?: unknown } }).data;
  if (data?.password === undefined || data.password === null || data.password === '') return args;
  const email = typeof data.email === 'string' ? data.email : '';
  const message = findPasswordProblem(typeof data.password === 'string' ? data.password : '', email);
  if (!message) return args;
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', label: 'Mật khẩu', message }], req },
    req.t,
  );
};
