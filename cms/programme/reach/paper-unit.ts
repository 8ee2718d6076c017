import type { CollectionBeforeChangeHook, Field } from 'payload';
import { can } from '../../platform/access/can.ts';
import { one } from '../../documents/fields/relations.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isBound } from './keep-in-reach.ts';

/** Whose paper it is, where it is a unit's: its people and those above them may open it. */
export const paperUnitField: Field = {
  ...one({ name: 'unit', label: 'Giấy tờ của đơn vị', to: 'units' }),
  access: { create: ({ req }) => can(req.user, 'consent.readAll'), update: () => false },
};

/** Hook: what people of a unit bring is the unit's. */
export const setPaperUnit: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && isBound(req.user) ? { ...data, unit: getReferenceId(req.user?.unit) } : data;
