import type { Field } from 'payload';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { ownUnitField } from '../reach/own-unit-field.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { narrativeNames, type NarrativeName } from './terms/narrative.ts';
import { periodNames } from './terms/periods.ts';
import { layoutNames } from './terms/report-states.ts';

/** Of which unit, about what time. */
export const subjectFields: Field[] = [
  ownUnitField('Đơn vị báo cáo'),
  {
    type: 'row',
    fields: [
      {
        name: 'period',
        type: 'select',
        label: 'Kỳ báo cáo',
        required: true,
        defaultValue: 'half1',
        options: toOptions(periodNames),
      },
      {
        name: 'year',
        type: 'number',
        label: 'Năm',
        defaultValue: getThisYear,
        validate: wholeNumber(2000, 2100),
        admin: { condition: (data) => data.period !== 'any' },
      },
    ],
  },
  {
    type: 'row',
    admin: { condition: (data) => data.period === 'any' },
    fields: [day('from', 'Từ ngày'), day('to', 'Đến hết ngày')],
  },
];

const short = (name: string, label: string, longest: number, description?: string): Field => ({
  name,
  type: 'text',
  label,
  validate: byContract(text(longest)),
  admin: description ? { description } : {},
});

const lines = (name: string, label: string, description: string): Field => ({
  name,
  type: 'textarea',
  label,
  validate: byContract(text(2_000)),
  admin: { description },
});

/** Head and foot of the paper. */
export const paperFields: Field[] = [
  {
    name: 'layout',
    type: 'select',
    label: 'Thể thức',
    required: true,
    defaultValue: 'state',
    options: toOptions(layoutNames),
  },
  {
    type: 'row',
    fields: [
      short('parentBody', 'Cơ quan chủ quản, cấp trên', 200, 'Ví dụ: UBND tỉnh Lâm Đồng.'),
      short('issuer', 'Cơ quan ban hành', 200, 'Để trống thì dùng tên đơn vị.'),
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
        admin: { description: 'Ví dụ: BC-UBND; của Đảng: BC/TU.' },
      },
      short('signedAt', 'Địa danh', 100, 'Tên hiện nay của nơi đóng trụ sở.'),
      day('signedOn', 'Ngày ký'),
    ],
  },
  lines('addressees', 'Kính gửi', 'Mỗi nơi một dòng.'),
  lines('bases', 'Căn cứ', 'Mỗi căn cứ một dòng, không cần gõ dấu chấm phẩy.'),
  lines('recipients', 'Nơi nhận', 'Mỗi nơi một dòng. Dòng “Như trên” và “Lưu” tự có.'),
  {
    type: 'row',
    fields: [
      short('authority', 'Thẩm quyền ký', 200, 'Ví dụ: TM. ỦY BAN NHÂN DÂN. Để trống khi thủ trưởng tự ký.'),
      short('office', 'Chức vụ người ký', 200, 'Ví dụ: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH; mỗi vế một dấu phẩy.'),
      short('signer', 'Họ tên người ký', 100),
    ],
  },
];

const chapter = (name: string, label: string): Field => ({
  name,
  type: 'textarea',
  label,
  validate: byContract(text(20_000)),
});

/** What people write, chapter by chapter. */
export const narrativeFields: Field[] = (Object.keys(narrativeNames) as NarrativeName[]).map((name) =>
  chapter(name, narrativeNames[name]),
);
