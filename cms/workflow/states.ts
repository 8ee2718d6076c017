/** States of a text on its way to the public. */
export const storyStates = ['draft', 'submitted', 'approved', 'live', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

export const storyStateNames = {
  draft: 'Bản thảo',
  submitted: 'Chờ duyệt',
  approved: 'Đã duyệt',
  live: 'Trên trang',
  withdrawn: 'Đã gỡ',
} as const satisfies Record<StoryState, string>;
