import type { Field, RelationshipFieldSingleValidation } from 'payload';
import { one } from '../../documents/fields/relations.ts';

/** Whose record it is: a focal person's own unit, whatever is chosen; it never changes. */
export function ownUnitField(label: string): Field {
  // While somebody still fills the form in, the unit may be left to the system.
  const isChosen: RelationshipFieldSingleValidation = (value, { event }) =>
    Boolean(value) || event === 'onChange' || `Hãy chọn ${label.toLocaleLowerCase('vi')}.`;
  return {
    ...one({
      name: 'unit',
      label,
      to: 'units',
      description: 'Cán bộ đầu mối để trống: là đơn vị của mình. Đã lưu thì không đổi được.',
    }),
    validate: isChosen,
  } as Field;
}
