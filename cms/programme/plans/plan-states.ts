/** How far a plan is: written, or in force. */
export const planStateNames = {
  draft: 'Bản thảo',
  issued: 'Đã ban hành',
} as const;
export type PlanState = keyof typeof planStateNames;
