import type { Tab } from 'payload';

/** The tab of a story in which its claims get their sources. */
export const claimsTab: Tab = {
  label: 'Kiểm chứng',
  fields: [
    {
      name: 'claims',
      type: 'ui',
      label: 'Kiểm chứng',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/claims-panel.tsx#ClaimsPanel' },
      },
    },
  ],
};
