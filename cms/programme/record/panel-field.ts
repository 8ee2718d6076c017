import type { Field } from 'payload';

/** Field that shows how far a record is and its ways on, once there is one. @param component its place in the import map */
export function panelField(component: string): Field {
  return {
    name: 'standing',
    type: 'ui',
    admin: {
      condition: (_, __, { operation }) => operation === 'update',
      components: { Field: component },
    },
  };
}
