import type { Field } from 'payload';
import { one } from '../../documents/fields/relations.ts';

const unit = one({
  name: 'unit',
  label: 'Đơn vị',
  to: 'units',
  // It follows from the profile, once that is saved.
  condition: (data) => Boolean(data.unit),
});

/** Whom a record is about, and the unit that follows from it. */
export const recordSubjectFields: Field[] = [
  {
    ...one({
      name: 'exemplar',
      label: 'Điển hình',
      to: 'exemplars',
      description: 'Đơn vị là đơn vị ghi trong hồ sơ.',
    }),
    required: true,
  },
  {
    ...unit,
    access: { create: () => false, update: () => false },
    admin: { ...unit.admin, readOnly: true, position: 'sidebar' },
  } as Field,
];
