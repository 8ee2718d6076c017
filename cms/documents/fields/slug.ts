import type { Field } from 'payload';
import { slugSchema } from '#contract/slug.ts';
import { byContract } from './contract-rule.ts';

/** Part of the public address. Filled from the title when left empty; see `assign-slug.ts`. */
export const slugFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    index: true,
    validate: byContract(slugSchema),
    admin: {
      position: 'sidebar',
      description:
        'Phần cuối của địa chỉ trên trang. Để trống thì lấy theo tên. Đổi sau khi đã lên trang thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
    },
  },
  {
    name: 'previousSlugs',
    type: 'json',
    label: 'Đường dẫn cũ',
    defaultValue: [],
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
];
