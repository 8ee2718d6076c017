import type { Field } from 'payload';

/** Folded words that the search boxes of lists and pickers look in; filled on save by `fold-search.ts`. */
export const searchTextField: Field = {
  name: 'searchText',
  type: 'textarea',
  label: 'Chữ để tìm',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
};
