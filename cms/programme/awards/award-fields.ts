import type { Field } from 'payload';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { recognitionLevelNames } from '#contract/exemplar.ts';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { recognitionOccasionNames } from '../../documents/fields/recognition-occasion.ts';
import { wrongOrder } from '../record/wrong-order.ts';
import { awardFormNames } from './award-forms.ts';

/** What the award is, for whom and on which occasions. */
export const awardFields: Field[] = [
  { name: 'name', type: 'text', label: 'Tên', required: true, validate: byContract(line(200)) },
  {
    name: 'form',
    type: 'select',
    label: 'Loại',
    required: true,
    options: toOptions(awardFormNames),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        label: 'Dành cho',
        options: toOptions(exemplarTypeNames),
        admin: { description: 'Để trống: cho mọi loại điển hình.' },
      },
      {
        name: 'occasions',
        type: 'select',
        hasMany: true,
        label: 'Hình thức xét',
        options: toOptions(recognitionOccasionNames),
        admin: { description: 'Để trống: mọi hình thức.' },
      },
    ],
  },
];

/** Which levels give it, from when to when, and by which law: what changes when the law does. */
export const grantsField: Field = {
  name: 'grants',
  type: 'array',
  label: 'Cấp tặng',
  labels: { singular: 'cấp', plural: 'cấp' },
  required: true,
  minRows: 1,
  maxRows: 60,
  admin: {
    description:
      'Luật đổi thì ghi “đến ngày” cho dòng cũ rồi thêm dòng mới. Danh hiệu đã ghi cho điển hình giữ căn cứ lúc xét.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          label: 'Cấp',
          required: true,
          options: toOptions(recognitionLevelNames),
        },
        day('from', 'Từ ngày'),
        {
          ...day('to', 'Đến hết ngày'),
          validate: (to: unknown, { siblingData }: { siblingData: unknown }) => {
            const { from } = siblingData as { from?: string | null };
            return !to || !from || String(to) >= from || wrongOrder;
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'by',
          type: 'text',
          label: 'Ai có thẩm quyền',
          validate: byContract(text(200)),
        },
        {
          name: 'basis',
          type: 'text',
          label: 'Căn cứ pháp lý',
          validate: byContract(text(300)),
        },
      ],
    },
  ],
};
