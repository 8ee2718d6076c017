import type { Field } from 'payload';

/** Field of a profile: its recognitions, each a record of its own. */
export const recognitionListField: Field = {
  name: 'honours',
  type: 'ui',
  label: 'Danh hiệu, khen thưởng',
  admin: {
    disableListColumn: true,
    components: { Field: '/programme/recognitions/recognition-list.tsx#RecognitionList' },
  },
};
