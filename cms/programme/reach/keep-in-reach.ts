import type { CollectionBeforeChangeHook } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { User } from '../../payload-types.ts';
import type { Role } from '../../platform/access/roles.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isInTree } from './is-in-tree.ts';

interface OfUnit {
  readonly id: string;
  readonly unit?: string | { id: string } | null;
}

/** People of the units, who are bound to their own. */
const bound: readonly Role[] = ['focal', 'emulation'];

/** Whether what this user makes belongs to his unit, whatever he sends. */
export function isBound(user: Pick<User, 'role'> | null | undefined): boolean {
  return Boolean(user && bound.includes(user.role));
}

/**
 * Hook: what a focal person makes is his unit's; the office makes for its own unit and those below it, and moves nothing
 * out of them. Others say which unit.
 */
export const keepInReach: CollectionBeforeChangeHook<OfUnit> = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
}) => {
  const { user } = req;
  if (!user || !isBound(user)) return data;
  const home = getReferenceId(user.unit);
  const before = operation === 'create' ? home : getReferenceId(originalDoc?.unit);
  if (user.role === 'focal') return { ...data, unit: before };
  const unit = data.unit === undefined ? before : getReferenceId(data.unit);
  if (unit && home && idSchema.safeParse(unit).success && (await isInTree(req, unit, home)))
    return { ...data, unit };
  throw refuseFields(req, { collection: collection.slug }, [
    { path: 'unit', message: 'Chỉ chọn được đơn vị của bạn hoặc đơn vị trực thuộc.' },
  ]);
};
