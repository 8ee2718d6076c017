import type { User } from '../../payload-types.ts';
import { permissions, type Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** True when the role of the signed-in user has the permission; false for anybody who is not signed in. */
export function can(user: Pick<User, 'role'> | null | undefined, permission: Permission): boolean {
  return Boolean(user && (permissions[permission] as readonly Role[]).includes(user.role));
}
