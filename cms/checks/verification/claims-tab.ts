import type { Tab, UIField } from 'payload';

/** The list of a document's claims, where they get their sources. */
export const claimsField: UIField = {
  name: 'claims',
  type: 'ui',
  label: 'Kiểm chứng',
  admin: {
    disableListColumn: true,
    components: { Field: '/checks/verification/claims-panel.tsx#ClaimsPanel' },
  },
};

/** The tab of a story in which that list stands. */
export const claimsTab: Tab = { label: 'Kiểm chứng', fields: [claimsField] };
