/** Roles of the newsroom, from the least to the most that they may change; the auditor reads all and changes nothing. */
export const roles = [
  'auditor',
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
  contributor: 'Cộng tác viên đơn vị',
  reporter: 'Phóng viên',
  translator: 'Biên dịch viên',
  editor: 'Biên tập viên',
  publisher: 'Thư ký xuất bản',
  administrator: 'Quản trị',
} as const satisfies Record<Role, string>;
