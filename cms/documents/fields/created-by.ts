import type { Field } from 'payload';

/** Who made the document; set once, by the system. */
export const createdByField: Field = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Người tạo',
  index: true,
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    allowCreate: false,
    allowEdit: false,
    // What came by itself, as with the demo edition or from a citizen, has none.
    condition: ({ createdBy }) => Boolean(createdBy),
  },
};
