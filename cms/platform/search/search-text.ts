import type { Field } from 'payload';
import { askedField } from './ask-words.ts';

/** What the search boxes of lists and pickers ask. Nothing stands in it: the words are looked up where they are kept. */
export const searchTextField: Field = {
  name: askedField,
  type: 'textarea',
  label: 'Chữ để tìm',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
};
