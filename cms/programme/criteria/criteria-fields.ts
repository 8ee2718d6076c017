import type { ArrayField, Field, GroupField } from 'payload';
import { criteriaSetSchema } from '#contract/criteria.ts';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';

const { shape } = criteriaSetSchema;
const criterion = shape.items.element.shape;
const issuing = shape.document.unwrap().shape;

/** The criteria of a set, in their order. */
export const criteriaField: ArrayField = {
  name: 'items',
  type: 'array',
  label: 'Tiêu chí',
  labels: { singular: 'tiêu chí', plural: 'tiêu chí' },
  required: true,
  minRows: 1,
  maxRows: 60,
  admin: {
    description:
      'Sửa lời của một tiêu chí đã lên trang thì trang ghi cả lời mới, lời cũ và ngày đổi. Thay hẳn cả bộ thì tạo bộ mới và chọn “Thay cho bộ”.',
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'Nội dung',
      required: true,
      validate: byContract(criterion.text),
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: 'Minh chứng cần có',
      validate: byContract(criterion.evidence),
      admin: { description: 'Giấy tờ, số liệu, xác nhận nào cho thấy tiêu chí đạt.' },
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      label: 'Dành cho',
      options: toOptions(exemplarTypeNames),
      admin: { description: 'Để trống: mọi loại điển hình.' },
    },
  ],
};

/** From when until when a set holds. */
export const validityRow: Field = {
  type: 'row',
  fields: [
    day('from', 'Có hiệu lực từ ngày'),
    day('to', 'Đến hết ngày', 'Điền khi đã hết hiệu lực hoặc đã được bộ khác thay.'),
  ],
};

/** The document that a set was issued by. */
export const issuingDocumentField: GroupField = {
  name: 'document',
  type: 'group',
  label: 'Văn bản ban hành',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên văn bản',
      validate: byContract(issuing.title),
    },
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: 'Số, ký hiệu', validate: byContract(issuing.number) },
        { name: 'issuer', type: 'text', label: 'Nơi ban hành', validate: byContract(issuing.issuer) },
        day('date', 'Ngày ký'),
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ trên mạng (https://…)',
      validate: byContract(issuing.url),
    },
  ],
};
