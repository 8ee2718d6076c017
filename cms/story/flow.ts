import { checklistField } from '../checks/checklist/checklist-field.ts';
import type { Field } from 'payload';
import { toOptions } from '../documents/fields/options.ts';
import { writersField } from '../documents/fields/writers.ts';
import { storyStateNames } from '../checks/states.ts';

const written = { create: () => false, update: () => false };
const inside = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
} as const;

/** Where a story stands on its way to the public; only transitions write these fields. */
export const flowFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Trạng thái',
    options: toOptions(storyStateNames),
    defaultValue: 'writing',
    index: true,
    access: written,
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      components: {
        Field: '/story/workflow/state-field.tsx#StateField',
        Cell: '/story/workflow/state-cell.tsx#StateCell',
      },
    },
  },
  checklistField,
  {
    name: 'card',
    type: 'ui',
    label: 'Bài trông thế nào',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/story/card/card-field.tsx#CardField' },
    },
  },
  {
    name: 'slot',
    type: 'ui',
    label: 'Giờ hẹn',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/story/workflow/slot-notice.tsx#SlotNotice' },
    },
  },
  {
    name: 'receipt',
    type: 'ui',
    label: 'Lần xuất bản gần nhất',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/story/workflow/receipt-field.tsx#ReceiptField' },
    },
  },
  {
    name: 'siblings',
    type: 'ui',
    label: 'Bản bằng ngôn ngữ khác',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/story/workflow/languages-field.tsx#LanguagesField' },
    },
  },
  {
    name: 'onSite',
    type: 'checkbox',
    label: 'Đang trên trang',
    defaultValue: false,
    index: true,
    access: written,
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Lên trang lần đầu',
    index: true,
    access: written,
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      condition: (data) => Boolean(data.publishedAt),
    },
  },
  { name: 'changedAt', type: 'date', label: 'Bạn đọc thấy đổi lúc', access: written, admin: inside },
  { name: 'approvedVersion', type: 'text', label: 'Phiên bản được duyệt', access: written, admin: inside },
  { name: 'approvedHash', type: 'text', label: 'Mã băm được duyệt', access: written, admin: inside },
  {
    name: 'approvedShown',
    type: 'text',
    label: 'Mã băm của tệp, nguồn kèm bài',
    access: written,
    admin: inside,
  },
  { name: 'approvedAt', type: 'date', label: 'Duyệt lúc', access: written, admin: inside },
  {
    name: 'approvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người duyệt',
    access: written,
    admin: inside,
  },
  {
    name: 'scheduledFor',
    type: 'date',
    label: 'Hẹn lên trang lúc',
    index: true,
    access: written,
    admin: { ...inside, disableListColumn: false, disableListFilter: false },
  },
  {
    name: 'scheduledBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người hẹn giờ',
    access: written,
    admin: inside,
  },
  { name: 'suspendedAt', type: 'date', label: 'Lịch tạm dừng lúc', access: written, admin: inside },
  { name: 'slotProblem', type: 'textarea', label: 'Vì sao lỡ giờ phát', access: written, admin: inside },
  writersField,
  { name: 'liveHash', type: 'text', label: 'Mã băm trên trang', access: written, admin: inside },
  { name: 'withdrawnAt', type: 'date', label: 'Gỡ lúc', access: written, admin: inside },
  { name: 'withdrawReason', type: 'textarea', label: 'Lý do gỡ', access: written, admin: inside },
  {
    name: 'corrections',
    type: 'array',
    label: 'Đính chính đã đăng',
    labels: { singular: 'đính chính', plural: 'đính chính' },
    access: written,
    admin: {
      readOnly: true,
      initCollapsed: true,
      disableBulkEdit: true,
      condition: (data) => Array.isArray(data.corrections) && data.corrections.length > 0,
    },
    fields: [
      {
        name: 'at',
        type: 'date',
        label: 'Lúc',
        required: true,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      { name: 'note', type: 'textarea', label: 'Lời đính chính', required: true },
      { name: 'wrong', type: 'textarea', label: 'Đoạn sai' },
      { name: 'right', type: 'textarea', label: 'Đoạn đúng' },
    ],
  },
];
