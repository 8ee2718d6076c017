import { topicSchema } from '#contract/terms.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { termCollection } from './term-collection.ts';

export const topics = termCollection({
  slug: 'topics',
  kind: 'topic',
  table: 'topics',
  labels: { singular: 'Lĩnh vực', plural: 'Lĩnh vực' },
  description:
    'Lĩnh vực thi đua; tiêu chí của lĩnh vực nằm ở “Bộ tiêu chí”. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'order', 'slug', 'updatedAt', '_status'],
  localized: [
    { name: 'name', label: 'Tên lĩnh vực', schema: topicSchema.shape.name, required: true },
    { name: 'description', label: 'Giới thiệu', schema: topicSchema.shape.description, long: true },
  ],
  fields: [
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 0,
      validate: byContract(topicSchema.shape.order),
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
  ],
});
