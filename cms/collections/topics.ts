import type { Field } from 'payload';
import { topicSchema } from '#contract/terms.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { termCollection } from './term-collection.ts';

const criteria = topicSchema.shape.criteria.unwrap();

function criteriaField(name: 'criteriaCollective' | 'criteriaPerson', label: string): Field {
  const schema = name === 'criteriaCollective' ? criteria.shape.collective : criteria.shape.person;
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'tiêu chí', plural: 'tiêu chí' },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: 'Tiêu chí',
        required: true,
        validate: byContract(schema.element),
      },
    ],
  };
}

export const topics = termCollection({
  slug: 'topics',
  kind: 'topic',
  table: 'topics',
  labels: { singular: 'Lĩnh vực', plural: 'Lĩnh vực' },
  description:
    'Lĩnh vực thi đua, mỗi lĩnh vực có tiêu chí cho tập thể và cho cá nhân. Sửa là bản thảo; duyệt rồi mới lên trang.',
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
    criteriaField('criteriaCollective', 'Tiêu chí đối với tập thể'),
    criteriaField('criteriaPerson', 'Tiêu chí đối với cá nhân'),
  ],
});
