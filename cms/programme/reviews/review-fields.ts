import type { Field, FilterOptions, Where } from 'payload';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { reviewLevelNames, reviewSchema } from '#contract/review.ts';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { one } from '../../documents/fields/relations.ts';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { listTree } from '../reach/is-in-tree.ts';
import { isBound } from '../reach/keep-in-reach.ts';
import { ownUnitField } from '../reach/own-unit-field.ts';
import { wholeNumber } from '../record/whole-number.ts';
import { seatNames } from './review-states.ts';

const { shape } = reviewSchema;
const candidate = shape.candidates.element.shape;
const criterion = candidate.criteria.unwrap().element.shape;

interface Draft {
  level?: string;
  state?: string;
}

/** Rules of the level at which somebody reviews; one that was chosen stays. */
function offeredRules({ level = 'unit', state = 'draft' }: Draft): true | Where {
  return state === 'draft' ? { level: { equals: level } } : true;
}

/** Which unit reviews, by which rule, and when the public is asked. */
export const occasionFields: Field[] = [
  { name: 'name', type: 'text', label: 'Tên đợt xét', required: true, validate: byContract(line(300)) },
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Cấp xét',
        required: true,
        defaultValue: 'unit',
        options: toOptions(reviewLevelNames),
      },
      {
        name: 'year',
        type: 'number',
        label: 'Năm',
        required: true,
        defaultValue: getThisYear,
        validate: wholeNumber(2000, 2100),
      },
    ],
  },
  ownUnitField('Đơn vị xét'),
  one({
    name: 'rule',
    label: 'Quy định bình xét',
    to: 'review-rules',
    filter: ({ data }) => offeredRules(data as Draft),
    description: 'Tỉ lệ phiếu, số ngày lấy ý kiến, căn cứ. Quản trị ghi ở “Quy định bình xét”.',
  }),
  {
    type: 'row',
    fields: [day('opensOn', 'Lấy ý kiến từ ngày'), day('closesOn', 'Đến hết ngày')],
  },
  {
    name: 'isSigned',
    type: 'checkbox',
    label: 'Chỉ nhận góp ý có ký tên',
    defaultValue: false,
    admin: { description: 'Người góp ý phải ghi tên, liên hệ và đồng ý cho giữ. Chỉ thường trực xem được.' },
  },
  {
    name: 'description',
    type: 'textarea',
    label: 'Lời mời góp ý (lên trang)',
    validate: byContract(shape.description.unwrap()),
  },
];

/** Registrations that were accepted, of the unit that reviews and of those below it. */
const offered: FilterOptions = async ({ data, req }) => {
  const { unit, state } = data as { unit?: string | { id: string } | null; state?: string };
  // What was handed in stays, whatever becomes of the registration.
  if (state && state !== 'draft') return true;
  const home = getReferenceId(req.user?.unit);
  const root = getReferenceId(unit) ?? home;
  const accepted = { state: { equals: 'accepted' } };
  // People of the units reach no further than their own.
  if (!root || (root === home && isBound(req.user))) return accepted;
  return { ...accepted, unit: { in: await listTree(req, root) } };
};

const exemplarField = one({
  name: 'exemplar',
  label: 'Hồ sơ điển hình',
  to: 'exemplars',
  description: 'Theo đăng ký.',
});

/** Who is put forward, and what readers are told of them. */
export const candidatesField: Field = {
  name: 'candidates',
  type: 'array',
  label: 'Người, tập thể được xét',
  labels: { singular: 'người, tập thể', plural: 'người, tập thể' },
  maxRows: 200,
  admin: {
    description:
      'Lấy từ đăng ký đã nhận của đơn vị và các đơn vị trực thuộc. Mỗi hồ sơ điển hình phải có đồng ý đăng trên trang thì mới mở lấy ý kiến được.',
  },
  fields: [
    {
      ...one({ name: 'registration', label: 'Đăng ký', to: 'registrations', filter: offered }),
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Tên',
          admin: { readOnly: true, description: 'Theo đăng ký, sau khi lưu.' },
        },
        {
          name: 'type',
          type: 'select',
          label: 'Loại',
          options: toOptions(exemplarTypeNames),
          admin: { readOnly: true },
        },
      ],
    },
    { ...exemplarField, admin: { ...exemplarField.admin, readOnly: true } } as Field,
    {
      name: 'summary',
      type: 'textarea',
      label: 'Việc làm, thành tích (lên trang)',
      validate: byContract(candidate.summary.unwrap()),
      admin: { description: 'Để trống thì lấy theo đăng ký. Không nêu chuyện riêng, số giấy tờ, bệnh tật.' },
    },
    {
      name: 'criteria',
      type: 'array',
      label: 'Tiêu chí đạt được, minh chứng (lên trang)',
      labels: { singular: 'tiêu chí', plural: 'tiêu chí' },
      maxRows: 60,
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'Tiêu chí',
          required: true,
          validate: byContract(criterion.text),
        },
        { name: 'evidence', type: 'textarea', label: 'Minh chứng', validate: byContract(criterion.evidence) },
      ],
    },
    {
      ...day('droppedOn', 'Đưa ra khỏi đợt xét ngày'),
      admin: { readOnly: true, condition: (_, row) => Boolean(row?.droppedOn) },
    },
    {
      name: 'dropReason',
      type: 'text',
      label: 'Lý do',
      validate: byContract(text(1_000)),
      admin: { readOnly: true, condition: (_, row) => Boolean(row?.droppedOn) },
    },
  ],
};

/** Who votes. */
export const councilField: Field = {
  name: 'council',
  type: 'array',
  label: 'Hội đồng',
  labels: { singular: 'thành viên', plural: 'thành viên' },
  maxRows: 60,
  admin: {
    description:
      'Mọi thành viên, kể cả người sẽ vắng: tỉ lệ phiếu tính trên tất cả. Số thành viên cố định từ lúc duyệt. Người có tài khoản tự bỏ phiếu; người không có thì thư ký nhập phiếu giấy.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        one({ name: 'person', label: 'Tài khoản', to: 'users' }),
        { name: 'name', type: 'text', label: 'Họ tên', validate: byContract(text(100)) },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'seat',
          type: 'select',
          label: 'Trong hội đồng',
          required: true,
          defaultValue: 'member',
          options: toOptions(seatNames),
        },
        { name: 'office', type: 'text', label: 'Chức vụ, đơn vị', validate: byContract(text(200)) },
      ],
    },
  ],
};
