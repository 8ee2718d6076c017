import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';
import { permissions, type Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** True when the role of the signed-in user has the permission; false for anybody who is not signed in. */
export function can(user: Pick<User, 'role'> | null | undefined, permission: Permission): boolean {
  return Boolean(user && (permissions[permission] as readonly Role[]).includes(user.role));
}

/** Access rule of an operation that depends on the role alone. */
export function allow(permission: Permission) {
  return ({ req }: { req: PayloadRequest }): boolean => can(req.user, permission);
}

/** Access rule: anybody who is signed in. There is no anonymous reading in the CMS; the public reads files. */
export function signedIn({ req }: { req: PayloadRequest }): boolean {
  return Boolean(req.user);
}
