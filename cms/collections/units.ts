import { unitLevelNames, unitSchema } from '#contract/terms.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { day } from '../documents/fields/days.ts';
import { toOptions } from '../documents/fields/options.ts';
import { one } from '../documents/fields/relations.ts';
import { notBelowItself } from '../documents/fields/tree-rule.ts';
import { refuseWhileStaffed } from '../platform/accounts/refuse-while-staffed.ts';
import { refuseUsedUnit } from '../programme/reach/refuse-used-unit.ts';
import { termCollection } from './term-collection.ts';

export const units = termCollection({
  slug: 'units',
  kind: 'unit',
  table: 'units',
  labels: { singular: 'Cơ quan, đơn vị', plural: 'Cơ quan, đơn vị' },
  description: 'Cơ quan, đơn vị, địa phương xếp theo cây. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'level', 'parent', 'place', '_status'],
  searched: ['shortName'],
  beforeDelete: [refuseWhileStaffed, refuseUsedUnit],
  localized: [
    { name: 'name', label: 'Tên đơn vị', schema: unitSchema.shape.name, required: true },
    { name: 'description', label: 'Giới thiệu', schema: unitSchema.shape.description, long: true },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'level', type: 'select', label: 'Cấp', required: true, options: toOptions(unitLevelNames) },
        {
          name: 'shortName',
          type: 'text',
          label: 'Tên viết tắt',
          validate: byContract(unitSchema.shape.shortName),
        },
      ],
    },
    {
      ...one({ name: 'parent', label: 'Trực thuộc', to: 'units' }),
      validate: notBelowItself('units'),
    },
    one({ name: 'place', label: 'Địa phương', to: 'places' }),
    {
      type: 'row',
      fields: [day('from', 'Hoạt động từ ngày'), day('to', 'Đến ngày', 'Điền khi đã sáp nhập, giải thể.')],
    },
    {
      name: 'website',
      type: 'text',
      label: 'Trang thông tin riêng',
      validate: byContract(unitSchema.shape.website),
    },
  ],
});
