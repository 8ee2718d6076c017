import type { ArrayField } from 'payload';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { unitLevelNames } from '#contract/terms.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { one } from '../../documents/fields/relations.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { dutyKindNames } from '../duties/duty-kinds.ts';

/** What a plan asks of whom, and how much of it in a year. One row may bind many units: “every commune, two a year”. */
export const quotasField: ArrayField = {
  name: 'quotas',
  type: 'array',
  label: 'Chỉ tiêu hằng năm',
  labels: { singular: 'chỉ tiêu', plural: 'chỉ tiêu' },
  maxRows: 100,
  admin: {
    description:
      'Mỗi dòng giao cho một cấp hoặc một đơn vị. Giao cho một cấp thì mọi đơn vị cấp ấy trực thuộc đơn vị ban hành đều phải làm.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'what',
          type: 'select',
          label: 'Việc phải làm',
          required: true,
          defaultValue: 'registered',
          options: toOptions(dutyKindNames),
        },
        {
          name: 'minimum',
          type: 'number',
          label: 'Ít nhất',
          required: true,
          defaultValue: 1,
          validate: wholeNumber(1, 10_000),
        },
        {
          name: 'year',
          type: 'number',
          label: 'Năm',
          validate: wholeNumber(2000, 2100),
          admin: { description: 'Để trống: mọi năm của kế hoạch.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          label: 'Giao cho các đơn vị cấp',
          options: toOptions(unitLevelNames),
        },
        {
          ...one({ name: 'unit', label: 'Hoặc giao cho một đơn vị', to: 'units' }),
          validate: checkAddressee,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: 'Loại điển hình',
          options: toOptions(exemplarTypeNames),
          admin: { description: 'Để trống: loại nào cũng được.' },
        },
        one({
          name: 'modelType',
          label: 'Loại mô hình',
          to: 'model-types',
          description: 'Chỉ điền khi chỉ tiêu là về một loại mô hình.',
        }),
      ],
    },
  ],
};

/** A quota binds a level or one unit: exactly one of them. */
function checkAddressee(
  value: unknown,
  { siblingData }: { siblingData: Partial<Record<string, unknown>> },
): true | string {
  if (Boolean(value) !== Boolean(siblingData.level)) return true;
  return 'Chọn cấp, hoặc chọn một đơn vị: đúng một trong hai.';
}
