import type { CollectionConfig, Field } from 'payload';
import { accessOf } from '../platform/access/access-of.ts';
import { can } from '../platform/access/can.ts';
import { auditActions } from '../platform/audit/actions.ts';
import { auditEndpoints } from '../platform/audit/endpoints.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';

/**
 * The audit log. Lines are written by `recordEvent` alone and chained by the database, which refuses to change or
 * delete them, whoever asks; here they are read.
 */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Dòng nhật ký', plural: 'Nhật ký' },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'sequence',
    hidden: ({ user }) => !can(user as unknown as Parameters<typeof can>[0], 'audit.read'),
    description: 'Ai đã làm gì, lúc nào, từ đâu. Chỉ ghi thêm; không ai sửa hay xóa được.',
    defaultColumns: ['at', 'actorName', 'actionName', 'subjectTitle', 'address'],
    listSearchableFields: ['actorName', 'subjectTitle'],
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/platform/audit/audit-tools.tsx#AuditTools'] },
  },
  defaultSort: '-sequence',
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  access: accessOf('audit-events'),
  endpoints: auditEndpoints,
  hooks: { beforeOperation: [cleanInput] },
  fields: [
    {
      name: 'at',
      type: 'date',
      label: 'Lúc',
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
    },
    { name: 'action', type: 'text', label: 'Mã việc', required: true, index: true },
    {
      name: 'actionName',
      type: 'text',
      label: 'Việc',
      virtual: true,
      admin: { disableListFilter: true },
      hooks: { afterRead: [({ siblingData }) => nameAction(siblingData.action)] },
    },
    text('actorName', 'Người làm', true),
    text('actorRole', 'Vai trò lúc ấy'),
    text('subjectTitle', 'Đối tượng'),
    text('subjectCollection', 'Loại đối tượng'),
    text('subjectId', 'Mã đối tượng', true),
    {
      name: 'detail',
      type: 'json',
      label: 'Chi tiết',
      admin: { components: { Field: '/platform/forms/json-text.tsx#JsonText' } },
    },
    text('address', 'Từ địa chỉ mạng'),
    text('actorId', 'Mã người làm', true),
    { name: 'sequence', type: 'number', label: 'Số thứ tự', unique: true },
    text('previousHash', 'Mã băm dòng trước'),
    text('hash', 'Mã băm'),
  ],
};

function text(name: string, label: string, index = false): Field {
  return { name, type: 'text', label, index };
}

function nameAction(action: unknown): string {
  const names: Readonly<Record<string, string>> = auditActions;
  return names[String(action)] ?? String(action);
}
