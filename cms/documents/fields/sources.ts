import type { Field } from 'payload';
import type { z } from 'zod';
import { storySchema } from '#contract/story.ts';
import { byContract } from './contract-rule.ts';

const source = getElement(storySchema.shape.sources);

/** Where facts or a text come from. */
export const sourcesField: Field = {
  name: 'sources',
  type: 'array',
  label: 'Nguồn',
  labels: { singular: 'nguồn', plural: 'nguồn' },
  admin: { description: 'Tài liệu, quyết định, người cung cấp thông tin; kèm địa chỉ nếu có trên mạng.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: 'Tên nguồn',
          required: true,
          validate: byContract(source.shape.title),
        },
        { name: 'url', type: 'text', label: 'Địa chỉ (https://…)', validate: byContract(source.shape.url) },
      ],
    },
  ],
};

/** The schema of an array's elements, below its default. */
export function getElement<T extends z.ZodType>(schema: z.ZodDefault<z.ZodArray<T>>): T {
  return schema.unwrap().element;
}
