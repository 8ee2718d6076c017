import type { GlobalConfig } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import { settingsSchema } from '#contract/settings.ts';
import { globalAccessOf } from '../access/access-of.ts';
import { byContract } from '../fields/contract-rule.ts';
import { localizedFields } from '../fields/localized.ts';
import { languageOptions } from '../fields/options.ts';
import { cleanInput } from '../hooks/clean-input.ts';
import { publishSettings } from '../hooks/publish-globals.ts';

const { shape } = settingsSchema;

/** What the site says of itself. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Cài đặt trang',
  admin: {
    hideAPIURL: true,
    group: 'Hệ thống',
    description: 'Tên trang, cơ quan chủ quản, ngôn ngữ. Lưu là lên trang ngay.',
  },
  access: globalAccessOf('site-settings'),
  hooks: { beforeOperation: [cleanInput], afterChange: [publishSettings] },
  fields: [
    ...localizedFields([
      { name: 'name', label: 'Tên trang', schema: shape.name, required: true },
      { name: 'tagline', label: 'Khẩu hiệu', schema: shape.tagline },
      { name: 'owner', label: 'Cơ quan chủ quản', schema: shape.owner, required: true },
      { name: 'licence', label: 'Điều kiện đăng lại', schema: shape.licence, long: true },
    ]),
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
    { name: 'address', type: 'text', label: 'Địa chỉ toà soạn', validate: byContract(shape.address) },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', label: 'Điện thoại', validate: byContract(shape.phone) },
        { name: 'email', type: 'text', label: 'Thư điện tử', validate: byContract(shape.email) },
      ],
    },
  ],
};
