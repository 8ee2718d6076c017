import { sectionSchema, sectionTypeNames } from '#contract/terms.ts';
import { broadcastsField } from '../documents/fields/broadcasts.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { toOptions } from '../documents/fields/options.ts';
import { file, one } from '../documents/fields/relations.ts';
import { sectionLayoutField } from '../documents/fields/section-layout.ts';
import { refuseWhileSubscribed } from '../partners/refuse-while-subscribed.ts';
import { termCollection } from './term-collection.ts';

export const sections = termCollection({
  slug: 'sections',
  kind: 'section',
  table: 'sections',
  labels: { singular: 'Chuyên trang, chuyên mục', plural: 'Chuyên trang, chuyên mục' },
  description:
    'Nơi bài được xếp vào; mỗi chuyên mục có trang và nguồn tin RSS riêng. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'type', 'owner', 'order', '_status'],
  beforeDelete: [refuseWhileSubscribed],
  localized: [
    { name: 'name', label: 'Tên chuyên mục', schema: sectionSchema.shape.name, required: true },
    {
      name: 'shortName',
      label: 'Tên ngắn trên thanh chuyên mục',
      schema: sectionSchema.shape.shortName,
      description: 'Nhiều nhất 16 chữ, để thanh chuyên mục đứng trên một dòng. Để trống thì dùng tên đầy đủ.',
    },
    { name: 'description', label: 'Giới thiệu', schema: sectionSchema.shape.description, long: true },
    {
      name: 'schedule',
      label: 'Ghi chú về lịch phát',
      schema: sectionSchema.shape.schedule,
      description: 'Với chương trình phát thanh, truyền hình. Ví dụ: phát lại vào chiều Chủ Nhật, nghỉ Tết.',
    },
  ],
  fields: [
    {
      name: 'type',
      type: 'select',
      label: 'Loại',
      required: true,
      defaultValue: 'column',
      options: toOptions(sectionTypeNames),
      admin: { position: 'sidebar' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 0,
      validate: byContract(sectionSchema.shape.order),
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
    one({ name: 'owner', label: 'Đơn vị phụ trách', to: 'units' }),
    file({ name: 'cover', label: 'Ảnh đại diện', types: ['image'] }),
    broadcastsField,
    sectionLayoutField,
  ],
});
