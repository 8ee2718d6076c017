import type { Field } from 'payload';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { layoutNames } from '../reports/terms/report-states.ts';

const moment = (name: string, label: string): Field => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
});

const short = (name: string, label: string, longest: number, description?: string): Field => ({
  name,
  type: 'text',
  label,
  validate: byContract(text(longest)),
  admin: description ? { description } : {},
});

/** When and where the council met, and what the head of its minutes says. */
export const meetingField: Field = {
  name: 'meeting',
  type: 'group',
  label: 'Cuộc họp',
  fields: [
    { type: 'row', fields: [moment('startedAt', 'Bắt đầu lúc'), moment('endedAt', 'Kết thúc lúc')] },
    short('place', 'Địa điểm', 200),
    {
      name: 'course',
      type: 'textarea',
      label: 'Diễn biến',
      validate: byContract(text(20_000)),
      admin: { description: 'Ai nêu ý kiến gì, hội đồng thảo luận, trả lời góp ý của nhân dân ra sao.' },
    },
    {
      name: 'layout',
      type: 'select',
      label: 'Thể thức biên bản',
      required: true,
      defaultValue: 'state',
      options: toOptions(layoutNames),
    },
    {
      type: 'row',
      fields: [
        short('parentBody', 'Cơ quan chủ quản, cấp trên', 200, 'Ví dụ: UBND tỉnh Lâm Đồng.'),
        short('issuer', 'Cơ quan ban hành', 200, 'Để trống thì dùng tên đơn vị xét.'),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'number', label: 'Số', validate: wholeNumber(1, 99_999) },
        {
          name: 'symbol',
          type: 'text',
          label: 'Ký hiệu',
          validate: byContract(line(40)),
          admin: { description: 'Ví dụ: BB-HĐTĐKT.' },
        },
      ],
    },
    {
      name: 'recipients',
      type: 'textarea',
      label: 'Nơi nhận',
      validate: byContract(text(2_000)),
      admin: { description: 'Mỗi nơi một dòng. Dòng “Lưu” tự có.' },
    },
  ],
};

/** The minutes as they were signed. */
export const signedMinutesField: Field = {
  name: 'minutes',
  type: 'upload',
  relationTo: 'consent-proofs',
  label: 'Biên bản đã ký (tệp kín)',
};
