import type { GlobalConfig } from 'payload';
import { globalAccessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { wholeNumber } from '../programme/record/whole-number.ts';
import { retentionKinds, retentionRules } from '../programme/retention/retention-rules.ts';

/** How long what tells of people is kept: everybody may read it, an administrator decides. */
export const retentionRulesPage: GlobalConfig = {
  slug: 'retention-rules',
  label: 'Thời hạn lưu giữ',
  admin: {
    hideAPIURL: true,
    group: 'Hệ thống',
    description:
      'Giấy tờ của đơn vị giữ chuyện riêng của người được nêu bao lâu. Hết hạn, hệ thống tự xóa trong ngày và ghi vào nhật ký. Để trống: không tự xóa. Liên hệ của người giới thiệu gương có hạn riêng ở Cài đặt trang.',
  },
  access: globalAccessOf('retention-rules'),
  hooks: { beforeOperation: [cleanInput] },
  fields: retentionKinds.map((kind) => ({
    name: kind,
    type: 'number',
    label: retentionRules[kind].label,
    defaultValue: retentionRules[kind].months,
    validate: wholeNumber(1, 1_200),
    admin: { description: retentionRules[kind].description },
  })),
};
