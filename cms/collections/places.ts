import { dyesTitles } from '#contract/weave/dyes.ts';
import { placeSchema, placeTypes } from '#contract/terms.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { day } from '../documents/fields/days.ts';
import { toOptions } from '../documents/fields/options.ts';
import { one } from '../documents/fields/relations.ts';
import { notBelowItself } from '../documents/fields/tree-rule.ts';
import { termCollection } from './term-collection.ts';

const typeNames = { province: 'Tỉnh, thành phố', commune: 'Xã, phường, đặc khu' } as const satisfies Record<
  (typeof placeTypes)[number],
  string
>;

export const places = termCollection({
  slug: 'places',
  kind: 'place',
  table: 'places',
  labels: { singular: 'Đơn vị hành chính', plural: 'Đơn vị hành chính' },
  description:
    'Tỉnh và xã, có thời gian hiệu lực và các tên cũ đã được thay. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'type', 'parent', 'code', 'from', '_status'],
  searched: ['aliases', 'code'],
  localized: [
    { name: 'name', label: 'Tên', schema: placeSchema.shape.name, required: true },
    { name: 'description', label: 'Giới thiệu', schema: placeSchema.shape.description, long: true },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: 'Cấp',
          required: true,
          options: placeTypes.map((value) => ({ value, label: typeNames[value] })),
        },
        {
          name: 'code',
          type: 'text',
          label: 'Mã số',
          required: true,
          validate: byContract(placeSchema.shape.code),
          admin: { description: 'Mã đơn vị hành chính của cơ quan thống kê.' },
        },
      ],
    },
    {
      ...one({ name: 'parent', label: 'Thuộc tỉnh, thành phố', to: 'places' }),
      validate: notBelowItself('places'),
    },
    {
      name: 'dyes',
      type: 'select',
      label: 'Màu vải của tỉnh',
      options: toOptions(dyesTitles),
      admin: {
        description: 'Màu của trang và của hình dệt thay chân dung. Để trống thì dùng màu có sẵn.',
        condition: (data) => data.type === 'province',
      },
    },
    { type: 'row', fields: [day('from', 'Có hiệu lực từ ngày'), day('to', 'Đến ngày')] },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: 'Tên cũ',
      admin: {
        description:
          'Tên xã, huyện, tỉnh trước khi sắp xếp mà bạn đọc còn gõ khi tìm. Gõ xong mỗi tên thì nhấn Enter.',
      },
    },
  ],
});
