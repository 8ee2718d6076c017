import type { GlobalConfig } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import { settingsSchema } from '#contract/settings.ts';
import { can } from '../platform/access/can.ts';
import { globalAccessOf } from '../platform/access/access-of.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { localizedFields } from '../documents/fields/localized.ts';
import { languageOptions, toOptions } from '../documents/fields/options.ts';
import { file } from '../documents/fields/relations.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { guardLanguages } from '../story/workflow/guard-languages.ts';
import { makeFlowEndpoints } from '../story/term-flow/endpoints.ts';
import { withGlobalFlow } from '../story/term-flow/flow-admin.ts';
import { flowField } from '../story/term-flow/flow-ui-field.ts';
import { flowHooks, readsVersions } from '../story/term-flow/global-hooks.ts';

const { shape } = settingsSchema;
const colourField = '/documents/fields/colour-field.tsx#ColourField';

const flow = flowHooks('site-settings');

/** What the site says of itself. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Cài đặt trang',
  admin: {
    hideAPIURL: true,
    ...withGlobalFlow,
    group: 'Hệ thống',
    description:
      'Tên trang, biểu trưng, màu, cơ quan chủ quản, liên hệ, ngôn ngữ. Sửa là bản thảo; duyệt rồi mới lên trang.',
  },
  access: { ...globalAccessOf('site-settings'), readVersions: readsVersions },
  versions: { drafts: { autosave: false, validate: true }, max: 0 },
  endpoints: makeFlowEndpoints('site-settings'),
  hooks: {
    beforeOperation: [cleanInput, flow.beforeOperation],
    beforeChange: [flow.beforeChange, guardLanguages],
    afterChange: [flow.afterChange],
  },
  fields: [
    flowField,
    ...localizedFields([
      { name: 'name', label: 'Tên trang', schema: shape.name, required: true },
      { name: 'tagline', label: 'Khẩu hiệu', schema: shape.tagline },
      { name: 'owner', label: 'Cơ quan chủ quản', schema: shape.owner, required: true },
      { name: 'licence', label: 'Điều kiện đăng lại', schema: shape.licence, long: true },
      {
        name: 'hours',
        label: 'Giờ làm việc',
        schema: shape.hours,
        description:
          'Khi nào có người nghe máy, trả lời thư. Ví dụ: thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ.',
      },
      {
        name: 'correctionsTitle',
        label: 'Tên mục cải chính trên trang chủ',
        schema: shape.correctionsTitle,
        description:
          'Cố định, để bạn đọc quen chỗ. Để trống: “Thông tin cải chính, xin lỗi” (Nghị định 237/2026/NĐ-CP, Điều 19).',
      },
    ]),
    file({
      name: 'logo',
      label: 'Biểu trưng',
      types: ['image'],
      description:
        'Đứng ở đầu mọi trang, trên ảnh chia sẻ và biểu tượng màn hình điện thoại, thay biểu trưng có sẵn. Nên là ảnh PNG, SVG nền trong, hợp với nền đậm của đầu trang, cao từ 200 điểm ảnh.',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'accent',
          type: 'text',
          label: 'Màu chủ đạo',
          validate: byContract(shape.accent),
          admin: {
            components: { Field: colourField },
            description:
              'Nền của đầu trang, ảnh chia sẻ, biểu tượng; chữ cần nổi bật trên nền sáng. Phải tương phản ít nhất 4,5:1 (WCAG AA). Để trống thì lấy màu có sẵn.',
          },
        },
        {
          name: 'accentDark',
          type: 'text',
          label: 'Màu chủ đạo trên nền tối',
          validate: byContract(shape.accentDark),
          admin: {
            components: { Field: colourField },
            description: 'Khi người đọc dùng chế độ tối. Để trống thì lấy màu chủ đạo pha sáng lên.',
          },
        },
      ],
    },
    {
      name: 'correctionDays',
      type: 'number',
      label: 'Số ngày một lời cải chính đứng trên trang chủ',
      required: true,
      defaultValue: 30,
      validate: byContract(shape.correctionDays),
      admin: { description: 'Hết số ngày này, lời cải chính vẫn ở bài và ở trang Đính chính.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'nominationsBy',
          type: 'select',
          label: 'Bạn đọc giới thiệu gương bằng',
          required: true,
          defaultValue: 'form',
          options: toOptions({ form: 'Biểu mẫu trên trang', phone: 'Điện thoại, thư' }),
          admin: {
            description:
              'Biểu mẫu cần máy chủ kèm theo. Trang chỉ nằm trên CDN, kho tệp thì chọn điện thoại, thư: trang hiện số máy và địa chỉ dưới đây.',
          },
        },
        {
          name: 'nominationReplyDays',
          type: 'number',
          label: 'Hẹn trả lời trong (ngày)',
          required: true,
          defaultValue: 15,
          validate: byContract(shape.nominationReplyDays),
        },
        {
          name: 'nominationContactMonths',
          type: 'number',
          label: 'Xóa liên hệ của người giới thiệu sau (tháng)',
          required: true,
          defaultValue: 6,
          validate: byContract(shape.nominationContactMonths),
          access: { update: ({ req }) => can(req.user, 'settings.write') },
          admin: {
            description:
              'Chỉ quản trị đổi được. Giảm thì áp dụng cả cho liên hệ đã nhận; tăng thì chỉ cho người gửi về sau.',
          },
        },
      ],
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: 'Ngôn ngữ của trang',
      required: true,
      defaultValue: [defaultLanguage],
      options: languageOptions,
      validate: byContract(shape.languages),
      admin: { description: 'Theo thứ tự hiện trên trang; tiếng Việt đứng đầu.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'responsibleEditor',
          type: 'text',
          label: 'Người chịu trách nhiệm nội dung',
          validate: byContract(shape.responsibleEditor),
        },
        { name: 'permit', type: 'text', label: 'Giấy phép hoạt động', validate: byContract(shape.permit) },
      ],
    },
    { name: 'address', type: 'text', label: 'Địa chỉ tòa soạn', validate: byContract(shape.address) },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', label: 'Điện thoại', validate: byContract(shape.phone) },
        { name: 'email', type: 'text', label: 'Thư điện tử', validate: byContract(shape.email) },
      ],
    },
  ],
};
