import type { Field, Plugin } from 'payload';

/** Watches what is pasted into the fields of a form, and offers to convert what looks typed with an old font. */
const pasteGuard: Field = {
  name: 'pasteGuard',
  type: 'ui',
  label: 'Chữ phông cũ',
  admin: {
    disableListColumn: true,
    components: { Field: '/documents/editor/paste/paste-guard.tsx#PasteGuard' },
  },
};

/** Written by the system alone. */
const unwritten = new Set(['audit-events', 'claim-decisions', 'withdrawals']);

/** Plug-in: every form that people write in has the guard, above all its fields. */
export const guardPastes: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    unwritten.has(collection.slug)
      ? collection
      : { ...collection, fields: [pasteGuard, ...collection.fields] },
  ),
  globals: (config.globals ?? []).map((global) => ({ ...global, fields: [pasteGuard, ...global.fields] })),
});
