import type { Field } from 'payload';

const written = { create: () => false, update: () => false };
const inside = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
} as const;

/** What every save writes about itself; a save sends back the `revision` that its text is based on. */
export const savingFields: Field[] = [
  { name: 'revision', type: 'number', label: 'Lần lưu', access: written, admin: inside },
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người lưu',
    access: written,
    admin: inside,
  },
  { name: 'autosaved', type: 'checkbox', label: 'Tự lưu', access: written, admin: inside },
];
