/** How far a proposal is on its way up. */
export const proposalStateNames = {
  draft: 'Đang soạn',
  sent: 'Đã gửi, chờ tiếp nhận',
  received: 'Đã tiếp nhận, đang xét',
  returned: 'Bị trả lại',
  approved: 'Được duyệt',
  declined: 'Không được duyệt',
} as const;

export type ProposalState = keyof typeof proposalStateNames;

/** It lies with its holder, who writes in it and sends it. */
export function isInWriting(state: ProposalState): boolean {
  return state === 'draft' || state === 'returned';
}
