import type { UIField } from 'payload';

/** State and receipt of a document that goes public by submission and approval, in the sidebar of its form. */
export const flowField: UIField = {
  name: 'flow',
  type: 'ui',
  label: 'Tình trạng',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/story/term-flow/flow-field.tsx#FlowField' },
  },
};
