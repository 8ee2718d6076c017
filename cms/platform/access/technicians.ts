import type { User } from '../../payload-types.ts';
import type { Role } from './roles.ts';

const technicians: readonly Role[] = ['administrator', 'auditor'];

/** Whoever is told what machines say, in their words: who runs the system, and who inspects it. */
export function isTechnician(user: Pick<User, 'role'> | null | undefined): boolean {
  return Boolean(user && technicians.includes(user.role));
}
