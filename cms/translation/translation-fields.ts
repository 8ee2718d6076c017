import type { Field } from 'payload';

/** What a translation follows; written by `keep-base.ts` alone. */
export const translationFields: Field[] = [
  {
    name: 'follows',
    type: 'json',
    label: 'Trạng thái bản nguồn đã theo',
    access: { create: () => false, update: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
];
