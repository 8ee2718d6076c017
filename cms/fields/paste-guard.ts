import type { Field } from 'payload';

/** Watches what is pasted into the fields of a form; shows nothing by itself. */
export const pasteGuard: Field = {
  name: 'pasteGuard',
  type: 'ui',
  label: 'Chữ phông cũ',
  admin: { disableListColumn: true, components: { Field: '/letters/paste-guard.tsx#PasteGuard' } },
};
