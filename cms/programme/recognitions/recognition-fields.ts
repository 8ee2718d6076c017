import type { Field } from 'payload';
import { exemplarSchema, recognitionLevelNames } from '#contract/exemplar.ts';
import { text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { recognitionOccasionNames } from '../../documents/fields/recognition-occasion.ts';
import { one } from '../../documents/fields/relations.ts';
import { getElement } from '../../documents/fields/sources.ts';
import { recordSubjectFields } from '../record/subject-fields.ts';

const shown = getElement(exemplarSchema.shape.recognitions).shape;

/** Who was honoured, and with what. */
export const honourFields: Field[] = [
  ...recordSubjectFields,
  {
    type: 'row',
    fields: [
      one({ name: 'award', label: 'Danh hiệu, hình thức khen thưởng', to: 'awards' }),
      { name: 'level', type: 'select', label: 'Cấp', options: toOptions(recognitionLevelNames) },
    ],
  },
  one({ name: 'proposal', label: 'Theo đề nghị', to: 'proposals' }),
  {
    name: 'title',
    type: 'text',
    label: 'Ghi trên trang',
    validate: byContract(text(200)),
    admin: { description: 'Để trống: ghi tên trong danh mục.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'occasion',
        type: 'select',
        label: 'Hình thức xét',
        options: toOptions(recognitionOccasionNames),
      },
      one({ name: 'movement', label: 'Phong trào', to: 'movements' }),
    ],
  },
];

/** By which decision. */
export const decisionFields: Field[] = [
  {
    type: 'row',
    fields: [
      one({ name: 'issuerUnit', label: 'Đơn vị tặng', to: 'units' }),
      {
        name: 'issuer',
        type: 'text',
        label: 'Nơi tặng, ghi trên trang',
        validate: byContract(shown.issuer),
        admin: { description: 'Để trống: tên đơn vị tặng. Ví dụ: Chủ tịch UBND tỉnh.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'number', type: 'text', label: 'Số quyết định', validate: byContract(shown.decision) },
      day('date', 'Ngày ký'),
    ],
  },
  { name: 'file', type: 'upload', relationTo: 'consent-proofs', label: 'Quyết định (PDF, tệp kín)' },
  {
    name: 'legalBasis',
    type: 'text',
    label: 'Căn cứ pháp lý',
    validate: byContract(text(300)),
    admin: { description: 'Để trống: căn cứ của cấp ấy trong danh mục vào ngày ký.' },
  },
];

/** What ended it. Only its own order writes it. */
export const revocationField: Field = {
  name: 'revocation',
  type: 'group',
  label: 'Thu hồi',
  access: { create: () => false, update: () => false },
  admin: { condition: (data) => data.state === 'revoked', readOnly: true },
  fields: [
    day('date', 'Ngày thu hồi'),
    { name: 'by', type: 'text', label: 'Nơi thu hồi' },
    { name: 'number', type: 'text', label: 'Số quyết định thu hồi' },
    { name: 'reason', type: 'textarea', label: 'Lý do' },
  ],
};
