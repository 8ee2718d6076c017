import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLanguageCode } from '#contract/languages.ts';
import { roleNames, roles, type Role } from '../platform/access/roles.ts';
import { makePassword } from '../platform/accounts/make-password.ts';
import { findPasswordProblem } from '../platform/accounts/check-password.ts';
import { CommandError } from './command-error.ts';
import { openPayload } from './open-payload.ts';

type Payload = Awaited<ReturnType<typeof openPayload>>;

const usage =
  'Cách dùng: user create --email địa-chỉ --role vai-trò [--name "Họ tên"] [--password mật-khẩu] [--languages kpm,km] [--unit mã-hoặc-đường-dẫn-của-đơn-vị]\n' +
  `Vai trò: ${roles.map((role) => `${role} (${roleNames[role]})`).join(', ')}.`;

/** Makes an account; without a password a random one is made and told once. */
export async function user(
  args: readonly string[],
): Promise<{ id: string; email: string; password?: string }> {
  const [verb, ...rest] = args;
  if (verb !== 'create') throw new CommandError(usage);
  const { values } = parseArgs({
    args: rest,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      password: { type: 'string' },
      languages: { type: 'string' },
      unit: { type: 'string' },
    },
  });
  const { email } = values;
  const role = roles.find((each): each is Role => each === values.role);
  if (!email || !role) throw new CommandError(usage);
  const password = values.password ?? makePassword();
  const problem = findPasswordProblem(password, email);
  if (problem) throw new CommandError(problem);
  const payload = await openPayload();
  const found = await payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  });
  if (found.totalDocs > 0) throw new CommandError(`Đã có tài khoản “${email}”.`);
  const unit = values.unit === undefined ? null : await findUnit(payload, values.unit);
  const created = await payload.create({
    collection: 'users',
    data: {
      email,
      password,
      role,
      name: values.name ?? email,
      languages: (values.languages ?? '').split(',').filter(isLanguageCode),
      unit,
    },
    overrideAccess: true,
  });
  return { id: created.id, email, ...(values.password ? {} : { password }) };
}

/** @returns the id of the unit with this id or slug @throws CommandError when there is none */
async function findUnit(payload: Payload, name: string): Promise<string> {
  const byId = z.uuid().safeParse(name).success;
  const { docs } = await payload.find({
    collection: 'units',
    where: byId ? { id: { equals: name } } : { slug: { equals: name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  if (docs[0]) return docs[0].id;
  throw new CommandError(
    `Không có đơn vị “${name}”. --unit nhận mã của đơn vị hoặc phần cuối địa chỉ trang của đơn vị, như trong mục _Cơ quan, đơn vị_, ví dụ “so-nong-nghiep”.`,
  );
}
