import type { Field } from 'payload';
import { createdByField } from '../../documents/fields/created-by.ts';
import { day } from '../../documents/fields/days.ts';
import { languageOptions, toOptions } from '../../documents/fields/options.ts';
import { one } from '../../documents/fields/relations.ts';
import {
  consentChannelNames,
  consentGroundNames,
  consentPurposeNames,
  personAgeNames,
  proofVoiceNames,
} from './terms.ts';

const isConsent = (data: Record<string, unknown>) => data.ground === 'consent';
const longest = 2_000;

function within(max: number, least = 0) {
  return (value: unknown): true | string => {
    const length = typeof value === 'string' ? value.trim().length : 0;
    if (length > max) return `Dài quá ${max} ký tự.`;
    return length >= least || 'Không được để trống.';
  };
}

const subject: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Người đồng ý (họ tên)',
    required: true,
    validate: within(200, 1),
    admin: { description: 'Với hộ gia đình: người đại diện. Với tổ chức, mô hình: tên tổ chức.' },
  },
  one({
    name: 'exemplar',
    label: 'Là điển hình',
    to: 'exemplars',
    description:
      'Để trống nếu người này chỉ có trong ảnh, video, âm thanh; khi đó chọn hồ sơ này ở tệp có người đó.',
  }),
  {
    name: 'ground',
    type: 'select',
    label: 'Căn cứ',
    required: true,
    defaultValue: 'consent',
    options: toOptions(consentGroundNames),
    admin: { description: 'Căn cứ “không cần” chỉ do biên tập viên trở lên ghi, kèm lý do.' },
  },
  {
    name: 'reason',
    type: 'textarea',
    label: 'Lý do không cần đồng ý',
    validate: within(longest),
    admin: {
      condition: (data) => !isConsent(data),
      description: 'Ví dụ: danh nhân mất năm 1942, tư liệu lấy từ sách đã in; ghi rõ tên sách.',
    },
  },
];

const scope: Field[] = [
  {
    type: 'row',
    fields: [
      { ...day('givenAt', 'Ngày đồng ý') },
      { ...day('validUntil', 'Hết hạn', 'Để trống nếu không có hạn. Được báo trước 30 ngày.') },
    ],
  },
  {
    name: 'purposes',
    type: 'select',
    hasMany: true,
    label: 'Mục đích',
    defaultValue: ['publish'],
    options: toOptions(consentPurposeNames),
  },
  {
    name: 'channels',
    type: 'select',
    hasMany: true,
    label: 'Kênh',
    defaultValue: ['site'],
    options: toOptions(consentChannelNames),
  },
  { name: 'allLanguages', type: 'checkbox', label: 'Mọi ngôn ngữ', defaultValue: true },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    label: 'Các ngôn ngữ',
    options: languageOptions,
    admin: { condition: (data) => !data.allLanguages },
  },
];

const person: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'age',
        type: 'select',
        label: 'Tuổi',
        defaultValue: 'adult',
        options: toOptions(personAgeNames),
      },
      day('bornOn', 'Ngày sinh', 'Bắt buộc với trẻ dưới 16 tuổi; tuổi được tính vào ngày xuất bản.'),
    ],
  },
  {
    name: 'guardian',
    type: 'text',
    label: 'Cha, mẹ hoặc người giám hộ (họ tên, quan hệ)',
    validate: within(200),
    admin: { condition: (data) => data.age === 'child' },
  },
];

const proofs: Field = {
  name: 'proofs',
  type: 'array',
  label: 'Bằng chứng',
  labels: { singular: 'bằng chứng', plural: 'bằng chứng' },
  admin: {
    description:
      'Giấy đồng ý đã ký (ảnh chụp, PDF) hoặc ghi âm lời đồng ý. Trẻ từ 7 tuổi phải tự đồng ý, thêm cha, mẹ hoặc người giám hộ.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'voice',
          type: 'select',
          label: 'Lời của',
          required: true,
          defaultValue: 'self',
          options: toOptions(proofVoiceNames),
        },
        { name: 'file', type: 'upload', relationTo: 'consent-proofs', label: 'Tệp', required: true },
      ],
    },
    { name: 'note', type: 'text', label: 'Ghi chú', validate: within(500) },
  ],
};

const withdrawal: Field[] = [
  {
    ...day(
      'withdrawalRequestedAt',
      'Ngày yêu cầu rút',
      'Từ ngày này không xuất bản thêm; phải gỡ hết trong 15 ngày. Không xóa được sau khi đã ghi.',
    ),
  },
  { name: 'withdrawalNote', type: 'textarea', label: 'Nội dung yêu cầu, ai nhận', validate: within(longest) },
];

/** Fields of a consent record, in the order in which a reporter fills them in. */
export const consentFields: Field[] = [
  ...subject,
  {
    type: 'collapsible',
    label: 'Phạm vi',
    admin: { condition: isConsent },
    fields: [...scope],
  },
  {
    name: 'ethnicityShown',
    type: 'checkbox',
    label: 'Được nêu dân tộc',
    defaultValue: false,
    admin: {
      description:
        'Dân tộc là dữ liệu nhạy cảm, phải hỏi riêng. Không đánh dấu thì trang không hiện dân tộc.',
    },
  },
  { type: 'collapsible', label: 'Người đồng ý', admin: { condition: isConsent }, fields: person },
  proofs,
  { type: 'collapsible', label: 'Rút lại', fields: withdrawal },
  createdByField,
];
