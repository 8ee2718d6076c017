/** States of a text (one language) on its way to the public and after it. */
export const storyStates = [
  'idea',
  'writing',
  'submitted',
  'editing',
  'approved',
  'scheduled',
  'live',
  'corrected',
  'withdrawn',
  'archived',
] as const;
export type StoryState = (typeof storyStates)[number];

export const storyStateNames = {
  idea: 'Ý tưởng',
  writing: 'Đang viết',
  submitted: 'Chờ duyệt',
  editing: 'Đang biên tập',
  approved: 'Đã duyệt',
  scheduled: 'Đã hẹn giờ',
  live: 'Trên trang',
  corrected: 'Đã đính chính',
  withdrawn: 'Đã gỡ',
  archived: 'Lưu kho',
} as const satisfies Record<StoryState, string>;

/** States in which readers see exactly the newest text. */
export const publicStates = ['live', 'corrected'] as const satisfies readonly StoryState[];

/** States in which a text is approved as it stands, and waits to go out. */
export const approvedStates = ['approved', 'scheduled'] as const satisfies readonly StoryState[];

/** States in which the writer still has the text. */
export const openStates = ['idea', 'writing', 'submitted'] as const satisfies readonly StoryState[];

export function isIn(states: readonly StoryState[], state: StoryState | null | undefined): boolean {
  return states.includes(state ?? 'writing');
}

/** State of a text that has just gone out as it is. */
export function getPublicState(corrections: readonly unknown[]): StoryState {
  return corrections.length > 0 ? 'corrected' : 'live';
}
