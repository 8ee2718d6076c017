import type { Field } from 'payload';

/** Field without looks: a new record that is begun from an exemplar is of that exemplar. */
export const exemplarFromAddress: Field = {
  name: 'begun',
  type: 'ui',
  admin: {
    condition: (_, __, { operation }) => operation === 'create',
    disableListColumn: true,
    components: { Field: '/programme/record/exemplar-from-address.tsx#ExemplarFromAddress' },
  },
};
