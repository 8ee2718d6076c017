import { modelTypeSchema } from '#contract/criteria.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { one } from '../documents/fields/relations.ts';
import { termCollection } from './term-collection.ts';

const { shape } = modelTypeSchema;

export const modelTypes = termCollection({
  slug: 'model-types',
  kind: 'model-type',
  table: 'model_types',
  labels: { singular: 'Loại mô hình', plural: 'Loại mô hình' },
  description:
    'Loại mô hình mà một đơn vị giao cho các phòng, ban, địa phương xây dựng. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'unit', 'order', '_status'],
  localized: [
    { name: 'name', label: 'Tên loại mô hình', schema: shape.name, required: true },
    { name: 'description', label: 'Giới thiệu', schema: shape.description, long: true },
  ],
  fields: [
    one({ name: 'unit', label: 'Đơn vị giao', to: 'units' }),
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 0,
      validate: byContract(shape.order),
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
  ],
});
