import type { Field } from 'payload';

/** Shows nothing that is stored: what of the document is in order before it goes on. */
export const checklistField: Field = {
  name: 'checklist',
  type: 'ui',
  label: 'Soát trước khi gửi',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/checks/checklist/checklist-panel.tsx#ChecklistPanel' },
  },
};
