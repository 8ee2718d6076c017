import type { Field } from 'payload';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { choiceNames } from './review-states.ts';

const written = { create: () => false, update: () => false };
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true };

const number = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  validate: wholeNumber(0, 1_000),
});

/** By which rule it was opened: what an administrator changes later does not touch it. */
const termsField: Field = {
  name: 'terms',
  type: 'group',
  label: 'Quy định lúc duyệt',
  access: written,
  admin: { readOnly: true, condition: (data) => Boolean(data.councilSize) },
  fields: [
    {
      type: 'row',
      fields: [
        number('percent', 'Tỉ lệ đồng ý (%)'),
        number('quorum', 'Số dự họp ít nhất (%)'),
        number('pageMonths', 'Gỡ trang sau (tháng)'),
        number('ballotMonths', 'Xóa phiếu sau (tháng)'),
      ],
    },
    { name: 'basis', type: 'textarea', label: 'Căn cứ', validate: byContract(text(2_000)) },
  ],
};

/** How each member voted. Nobody reads it: what counts is told once the votes are counted. */
const ballotsField: Field = {
  name: 'ballots',
  type: 'array',
  label: 'Phiếu',
  access: { ...written, read: () => false },
  admin: hidden,
  fields: [
    { name: 'member', type: 'text', label: 'Thành viên', required: true, validate: byContract(line(60)) },
    {
      name: 'candidate',
      type: 'text',
      label: 'Người được xét',
      required: true,
      validate: byContract(line(60)),
    },
    { name: 'choice', type: 'select', label: 'Ý kiến', required: true, options: toOptions(choiceNames) },
    { name: 'isPresent', type: 'checkbox', label: 'Có mặt', defaultValue: true },
    { name: 'proof', type: 'upload', relationTo: 'consent-proofs', label: 'Phiếu giấy' },
    { name: 'at', type: 'date', label: 'Lúc' },
  ],
};

/** What the system keeps of a review. */
export const keptFields: Field[] = [
  termsField,
  ballotsField,
  {
    // Counted from the ballots once, and kept when they are deleted.
    name: 'results',
    type: 'json',
    label: 'Kết quả kiểm phiếu',
    access: written,
    admin: hidden,
  },
  { ...number('councilSize', 'Số thành viên hội đồng'), access: written, admin: hidden } as Field,
  { ...number('comments', 'Số góp ý'), access: written, admin: hidden } as Field,
  {
    name: 'problem',
    type: 'textarea',
    label: 'Chưa mở được vì',
    access: written,
    validate: byContract(text(5_000)),
    admin: { readOnly: true, condition: (data) => Boolean(data.problem) },
  },
  { name: 'concludedAt', type: 'date', label: 'Công bố lúc', index: true, access: written, admin: hidden },
  { name: 'history', type: 'json', label: 'Các bước đã qua', access: written, admin: hidden },
];
