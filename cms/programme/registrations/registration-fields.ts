import type { Field } from 'payload';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day, pastDay } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { many, one } from '../../documents/fields/relations.ts';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { makeCriterionFields } from '../criteria/met-criteria-field.ts';
import { ownUnitField } from '../reach/own-unit-field.ts';
import { wholeNumber } from '../record/whole-number.ts';

/** Who is registered, for which year, by which unit. */
export const whoFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', label: 'Tên điển hình', required: true, validate: byContract(line(200)) },
      { name: 'type', type: 'select', label: 'Loại', required: true, options: toOptions(exemplarTypeNames) },
      {
        name: 'year',
        type: 'number',
        label: 'Năm đăng ký',
        required: true,
        defaultValue: getThisYear,
        validate: wholeNumber(2000, 2100),
      },
    ],
  },
  ownUnitField('Đơn vị đăng ký'),
  one({
    name: 'modelType',
    label: 'Loại mô hình',
    to: 'model-types',
    condition: (data) => data.type === 'model',
  }),
  many({ name: 'topics', label: 'Lĩnh vực', to: 'topics' }),
  {
    name: 'summary',
    type: 'textarea',
    label: 'Việc làm, thành tích nổi bật',
    validate: byContract(text(5_000)),
    admin: { description: 'Ai, làm gì, ở đâu, từ bao giờ, kết quả đo được. Không tô hồng.' },
  },
  one({
    name: 'exemplar',
    label: 'Hồ sơ điển hình',
    to: 'exemplars',
    description: 'Chọn khi tòa soạn đã có hồ sơ: nhờ đó thấy được các bước về sau.',
  }),
];

const paper = (name: string, label: string): Field => ({
  name,
  type: 'upload',
  relationTo: 'consent-proofs',
  label,
});

/** Which criteria are met, and what shows it. */
export const evidenceField: Field = {
  name: 'criteria',
  type: 'array',
  label: 'Tiêu chí đạt được',
  labels: { singular: 'tiêu chí', plural: 'tiêu chí' },
  maxRows: 60,
  fields: [...makeCriterionFields(), paper('file', 'Tệp minh chứng (tệp kín)')],
};

/** The meeting of the collective that put somebody forward. */
export const endorsementField: Field = {
  name: 'endorsement',
  type: 'group',
  label: 'Tập thể suy tôn',
  fields: [
    day('day', 'Ngày họp'),
    {
      type: 'row',
      fields: [
        { name: 'present', type: 'number', label: 'Số người dự', validate: wholeNumber(1, 100_000) },
        { name: 'inFavour', type: 'number', label: 'Số người đồng ý', validate: wholeNumber(0, 100_000) },
      ],
    },
    paper('minutes', 'Biên bản họp (tệp kín)'),
  ],
};

const supportKindNames = {
  material: 'Vốn, vật chất',
  training: 'Tập huấn, tham quan',
  mentoring: 'Người giúp đỡ, hướng dẫn',
  praise: 'Động viên, biểu dương',
  other: 'Việc khác',
} as const;

/** What was done to help the exemplar grow; rows are added for as long as the year lasts, and after it. */
export const nurturingFields: Field[] = [
  {
    name: 'support',
    type: 'array',
    label: 'Đã bồi dưỡng, giúp đỡ',
    labels: { singular: 'việc', plural: 'việc' },
    maxRows: 100,
    admin: { description: 'Ghi thêm được cả sau khi đăng ký đã được nhận.' },
    fields: [
      {
        type: 'row',
        fields: [
          pastDay('date', 'Ngày'),
          {
            name: 'kind',
            type: 'select',
            label: 'Loại',
            required: true,
            options: toOptions(supportKindNames),
          },
          { name: 'by', type: 'text', label: 'Ai giúp', validate: byContract(text(200)) },
        ],
      },
      { name: 'text', type: 'textarea', label: 'Việc gì', required: true, validate: byContract(text(1_000)) },
    ],
  },
  {
    name: 'weaknesses',
    type: 'array',
    label: 'Hạn chế và cách khắc phục',
    labels: { singular: 'hạn chế', plural: 'hạn chế' },
    maxRows: 50,
    fields: [
      { name: 'text', type: 'textarea', label: 'Hạn chế', required: true, validate: byContract(text(1_000)) },
      { name: 'remedy', type: 'textarea', label: 'Cách khắc phục', validate: byContract(text(1_000)) },
      { type: 'row', fields: [day('due', 'Hạn khắc phục'), day('doneOn', 'Xong ngày')] },
    ],
  },
];

/** That the person knows of it and agrees. What may be published needs consents of its own. */
export const agreementFields: Field[] = [
  day(
    'agreedOn',
    'Ngày người được đăng ký đồng ý',
    'Người, hộ, tập thể phải biết và đồng ý được đăng ký. Muốn đưa lên báo, đài còn cần hồ sơ đồng ý riêng.',
  ),
  {
    name: 'agreement',
    type: 'text',
    label: 'Đồng ý với ai, bằng cách nào',
    validate: byContract(text(500)),
  },
];
