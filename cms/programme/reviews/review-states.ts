/** How far a review is, from whoever writes it to what its council decided. */
export const reviewStateNames = {
  draft: 'Đang soạn',
  submitted: 'Chờ duyệt mở',
  approved: 'Đã duyệt, chờ ngày mở',
  open: 'Đang lấy ý kiến',
  closed: 'Đã khép góp ý, hội đồng bỏ phiếu',
  voted: 'Đã kiểm phiếu, chờ công bố',
  concluded: 'Đã công bố kết quả',
  withdrawn: 'Đã gỡ khỏi trang',
} as const;
export type ReviewState = keyof typeof reviewStateNames;
export const reviewStates = Object.keys(reviewStateNames) as ReviewState[];

/** What a member of the council is in it. */
export const seatNames = {
  chair: 'Chủ tịch hội đồng',
  deputy: 'Phó chủ tịch',
  secretary: 'Thư ký',
  member: 'Ủy viên',
} as const;
export type Seat = keyof typeof seatNames;

/** How a member may vote. */
export const choiceNames = { for: 'Đồng ý', against: 'Không đồng ý' } as const;
export type Choice = keyof typeof choiceNames;

/** Whether readers see it now. */
export function isShown(state: ReviewState): boolean {
  return state === 'open' || state === 'closed' || state === 'voted' || state === 'concluded';
}
