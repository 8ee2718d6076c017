import type { CollectionConfig, FieldAccess } from 'payload';
import { recordContactRead, recordUserChange } from '../platform/audit/watch-users.ts';
import type { User } from '../payload-types.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { can } from '../platform/access/can.ts';
import { roleNames } from '../platform/access/roles.ts';
import {
  endSessionsWithPassword,
  forgetDeletedAccount,
  changeInTurn,
  refuseWithoutSecondFactor,
} from '../platform/accounts/account-hooks.ts';
import { checkAccountName } from '../platform/accounts/check-account-name.ts';
import { passwordEndpoints } from '../platform/accounts/password-endpoints.ts';
import { securityEndpoints } from '../platform/accounts/security-endpoints.ts';
import { signInEndpoints } from '../platform/accounts/sign-in-endpoints.ts';
import { languageOptions, toOptions } from '../documents/fields/options.ts';
import { one } from '../documents/fields/relations.ts';
import { closeFirstRegistration } from '../platform/accounts/close-first-registration.ts';
import { requireUnit } from '../programme/reach/require-unit.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { checkPassword } from '../platform/accounts/check-password.ts';
import { keepLastAdministrator, refuseLastAdministrator } from '../platform/accounts/keep-administrator.ts';
import { readEnvironment } from '../platform/environment/environment.ts';

const administers: FieldAccess = ({ req }) => can(req.user, 'user.write');

const selfOrContactReader: FieldAccess<User> = ({ req, id, doc }) =>
  can(req.user, 'user.readContact') || (Boolean(req.user) && (doc?.id ?? id) === req.user?.id);

/** People of the newsroom. Only administrators make accounts and give roles; everybody may change his own password. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'name',
    description: 'Tài khoản của tòa soạn và cộng tác viên. Chỉ quản trị mới tạo tài khoản và trao vai trò.',
    defaultColumns: ['name', 'email', 'role', 'unit', 'updatedAt'],
    listSearchableFields: ['name'],
    components: { beforeListTable: ['/platform/accounts/invite-form.tsx#InviteForm'] },
  },
  // What a document shows of the person who wrote it.
  defaultPopulate: { name: true, role: true },
  auth: {
    // Counted by `accounts/sign-in-limit.ts`, which parallel tries do not pass.
    maxLoginAttempts: 0,
    tokenExpiration: 12 * 3_600,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: readEnvironment().cmsUrl.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    ...accessOf('users'),
    unlock: () => false,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  endpoints: [closeFirstRegistration, ...signInEndpoints, ...passwordEndpoints, ...securityEndpoints],
  hooks: {
    beforeOperation: [cleanInput, changeInTurn, checkPassword],
    beforeLogin: [refuseWithoutSecondFactor],
    beforeChange: [requireUnit, keepLastAdministrator],
    afterChange: [recordUserChange, endSessionsWithPassword],
    afterDelete: [forgetDeletedAccount],
    beforeDelete: [refuseLastAdministrator],
    afterOperation: [recordContactRead],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Họ tên', required: true, saveToJWT: true },
    {
      name: 'email',
      type: 'email',
      label: 'Thư điện tử',
      required: true,
      unique: true,
      access: { read: selfOrContactReader, update: administers },
      // Payload shows it itself, beside the password.
      admin: { components: { Field: false } },
      hooks: {
        beforeValidate: [checkAccountName],
      },
    },
    {
      // Sent with a new password, and never stored.
      name: 'currentPassword',
      type: 'text',
      label: 'Mật khẩu hiện tại',
      virtual: true,
      access: { create: () => false },
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        disableBulkEdit: true,
        components: { Field: '/story/workflow/current-password.tsx#CurrentPassword' },
      },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Vai trò',
      required: true,
      defaultValue: 'contributor',
      options: toOptions(roleNames),
      saveToJWT: true,
      access: { create: administers, update: administers },
    },
    {
      ...one({
        name: 'unit',
        label: 'Đơn vị',
        to: 'units',
        description:
          'Cộng tác viên chỉ thấy và viết bài của đơn vị mình; biên tập viên chỉ sửa, duyệt bài của đơn vị này và các đơn vị trực thuộc. Cán bộ đầu mối làm cho đơn vị này; thường trực thi đua làm cho đơn vị này và các đơn vị trực thuộc.',
      }),
      access: { create: administers, update: administers },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: 'Ngôn ngữ phụ trách',
      options: languageOptions,
      access: { create: administers, update: administers },
      admin: { description: 'Biên dịch viên chỉ sửa được bài bằng các ngôn ngữ này.' },
    },
    {
      name: 'security',
      type: 'ui',
      label: 'Bảo mật',
      admin: {
        components: { Field: '/platform/accounts/account-security.tsx#AccountSecurity' },
        disableListColumn: true,
      },
    },
  ],
};
