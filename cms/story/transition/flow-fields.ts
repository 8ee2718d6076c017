import type { Story } from '../../payload-types.ts';

/** Fields that only transitions write; whatever else saves a story keeps them as they were. */
export const flowFieldNames = [
  'state',
  'onSite',
  'writers',
  'approvedVersion',
  'approvedHash',
  'approvedShown',
  'approvedAt',
  'approvedBy',
  'scheduledFor',
  'scheduledBy',
  'suspendedAt',
  'slotProblem',
  'liveHash',
  'publishedAt',
  'changedAt',
  'corrections',
  'previousSlugs',
  'withdrawnAt',
  'withdrawReason',
] as const satisfies readonly (keyof Story)[];

export type FlowFields = Pick<Story, (typeof flowFieldNames)[number]>;

/** How a story begins. */
export const firstFlow: FlowFields = {
  state: 'writing',
  onSite: false,
  writers: [],
  corrections: [],
  previousSlugs: [],
};

/** Nothing is approved. */
export const noApproval = {
  approvedVersion: null,
  approvedHash: null,
  approvedShown: null,
  approvedAt: null,
  approvedBy: null,
};

/** No time is set for it to go out, and none was missed. */
export const noSchedule = { scheduledFor: null, scheduledBy: null, suspendedAt: null, slotProblem: null };

export function getFlow(story: Partial<Story>): FlowFields {
  return Object.fromEntries(flowFieldNames.map((name) => [name, story[name] ?? null]));
}
