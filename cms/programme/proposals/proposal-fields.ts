import type { Field } from 'payload';
import { recognitionLevelNames } from '#contract/exemplar.ts';
import { text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { recognitionOccasionNames } from '../../documents/fields/recognition-occasion.ts';
import { many, one } from '../../documents/fields/relations.ts';

/** What its own moves write. */
const ownAlone = { create: () => false, update: () => false };

/** Whom, for what, and to whom. */
export const wantedFields: Field[] = [
  {
    ...one({
      name: 'exemplar',
      label: 'Điển hình',
      to: 'exemplars',
      description: 'Đơn vị đề nghị là đơn vị ghi trong hồ sơ.',
    }),
    required: true,
  },
  {
    type: 'row',
    fields: [
      one({ name: 'award', label: 'Đề nghị tặng', to: 'awards' }),
      { name: 'level', type: 'select', label: 'Cấp', options: toOptions(recognitionLevelNames) },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'occasion',
        type: 'select',
        label: 'Hình thức xét',
        options: toOptions(recognitionOccasionNames),
      },
      one({ name: 'movement', label: 'Phong trào', to: 'movements' }),
    ],
  },
  one({
    name: 'to',
    label: 'Gửi tới đơn vị',
    to: 'units',
    description: 'Cấp trên xét hoặc chuyển tiếp. Đơn vị đang giữ đề nghị chọn, lưu rồi gửi.',
  }),
];

/** What is to be rewarded. */
export const achievementFields: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt thành tích',
    validate: byContract(text(4_000)),
    admin: { description: 'Vào tờ trình.' },
  },
  {
    name: 'achievements',
    type: 'textarea',
    label: 'Báo cáo thành tích',
    validate: byContract(text(20_000)),
    admin: { description: 'Mỗi ý một dòng; số liệu có nguồn.' },
  },
];

const unit = one({
  name: 'unit',
  label: 'Đơn vị đề nghị',
  to: 'units',
  condition: (data) => Boolean(data.unit),
});
const holder = one({
  name: 'holder',
  label: 'Đang ở',
  to: 'units',
  condition: (data) => Boolean(data.holder),
});
const route = many({ name: 'route', label: 'Đã qua', to: 'units' });
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true };

/** Where it comes from and lies now. Only its moves write it. */
export const wayFields: Field[] = [
  {
    ...unit,
    access: ownAlone,
    admin: { ...unit.admin, readOnly: true, position: 'sidebar' },
  } as Field,
  {
    ...holder,
    access: ownAlone,
    admin: { ...holder.admin, readOnly: true, position: 'sidebar' },
  } as Field,
  { ...route, access: ownAlone, admin: { ...route.admin, hidden: true, disableBulkEdit: true } } as Field,
  { name: 'chain', type: 'json', label: 'Đường đi', access: ownAlone, admin: hidden },
  { name: 'history', type: 'json', label: 'Các bước đã qua', access: ownAlone, admin: hidden },
];
