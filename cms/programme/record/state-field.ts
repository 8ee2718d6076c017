import type { SelectField } from 'payload';
import { toOptions } from '../../documents/fields/options.ts';

/** How far a record is. Only its own ways change it, and its panel shows it. @param names of the states, by their ids */
export function recordStateField(names: Readonly<Record<string, string>>): SelectField {
  return {
    name: 'state',
    type: 'select',
    label: 'Tình trạng',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: toOptions(names),
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, components: { Field: false } },
  };
}
