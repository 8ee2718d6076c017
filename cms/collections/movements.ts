import { movementSchema } from '#contract/terms.ts';
import { day } from '../documents/fields/days.ts';
import { termCollection } from './term-collection.ts';

export const movements = termCollection({
  slug: 'movements',
  kind: 'movement',
  table: 'movements',
  labels: { singular: 'Phong trào thi đua', plural: 'Phong trào thi đua' },
  description: 'Phong trào, cuộc vận động có thời gian phát động. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'from', 'to', 'slug', '_status'],
  localized: [
    { name: 'name', label: 'Tên phong trào', schema: movementSchema.shape.name, required: true },
    { name: 'description', label: 'Giới thiệu', schema: movementSchema.shape.description, long: true },
  ],
  fields: [
    {
      type: 'row',
      fields: [day('from', 'Phát động từ ngày'), day('to', 'Đến ngày', 'Để trống nếu còn tiếp tục.')],
    },
  ],
});
