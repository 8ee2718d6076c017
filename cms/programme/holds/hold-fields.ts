import type { Field } from 'payload';
import { text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day, pastDay } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { holdKindNames } from './hold-states.ts';
import { recordSubjectFields } from '../record/subject-fields.ts';

/** Who is not considered, since when and why. */
export const holdFields: Field[] = [
  ...recordSubjectFields,
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Vì việc gì',
        required: true,
        options: toOptions(holdKindNames),
      },
      pastDay('since', 'Từ ngày'),
    ],
  },
  {
    name: 'reason',
    type: 'textarea',
    label: 'Nội dung, nguồn tin, cơ quan đang giải quyết',
    required: true,
    validate: byContract(text(4_000)),
    admin: { description: 'Chỉ người xem được mục này đọc. Nơi khác chỉ biết ngày tạm dừng.' },
  },
];

/** How it ended. Only its own order writes it. */
export const liftingField: Field = {
  name: 'lifting',
  type: 'group',
  label: 'Thôi tạm dừng',
  access: { create: () => false, update: () => false },
  admin: { condition: (data) => data.state === 'lifted', readOnly: true },
  fields: [
    day('date', 'Ngày'),
    { name: 'by', type: 'text', label: 'Người quyết định' },
    { name: 'reason', type: 'textarea', label: 'Kết luận' },
  ],
};
