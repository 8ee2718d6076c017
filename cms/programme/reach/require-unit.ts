import type { CollectionBeforeChangeHook } from 'payload';
import type { User } from '../../payload-types.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';
import { isBound } from './keep-in-reach.ts';

/** Hook: whoever acts for a unit has one. */
export const requireUnit: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req, collection }) => {
  const { role, unit } = { ...originalDoc, ...data };
  if (!role || !isBound({ role }) || unit) return data;
  throw refuseFields(req, { collection: collection.slug }, [
    { path: 'unit', message: 'Cán bộ đầu mối, thường trực thi đua phải thuộc một đơn vị.' },
  ]);
};
