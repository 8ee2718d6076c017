import type { Field } from 'payload';

/** Shows nothing that is stored: how far a person is from the profile to a story. */
export const pathField: Field = {
  name: 'path',
  type: 'ui',
  label: 'Từ người tới bài',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/story/profile/profile-path.tsx#ProfilePath' },
  },
};
