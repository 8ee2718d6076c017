/**
 * Roles from the least to the most that they may change; the auditor reads all and changes nothing. Focal persons and the
 * office of emulation keep the programme of the units and write no stories.
 */
export const roles = [
  'auditor',
  'focal',
  'emulation',
  'contributor',
  'reporter',
  'translator',
  'editor',
  'publisher',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const roleNames = {
  auditor: 'Kiểm soát viên',
  focal: 'Cán bộ đầu mối',
  emulation: 'Thường trực thi đua',
  contributor: 'Cộng tác viên đơn vị',
  reporter: 'Phóng viên',
  translator: 'Biên dịch viên',
  editor: 'Biên tập viên',
  publisher: 'Thư ký xuất bản',
  administrator: 'Quản trị',
} as const satisfies Record<Role, string>;
