import type { NominationKind, NominationState } from '#contract/nominations/nomination.ts';
import type { CommentStance } from '#contract/review.ts';

/** How far what somebody sent has come, in the words of the office. */
export const nominationStateNames = {
  received: 'Mới nhận',
  assigned: 'Đã giao',
  checking: 'Đang xác minh',
  accepted: 'Đã tiếp nhận',
  declined: 'Không tiếp nhận',
} as const satisfies Record<NominationState, string>;

export const nominationKindNames = {
  nominate: 'Giới thiệu gương',
  confirm: 'Xác nhận gương đã nêu',
  object: 'Phản ánh về gương đã nêu',
  comment: 'Góp ý khác',
} as const satisfies Record<NominationKind, string>;

/** How it reached the office. */
export const nominationOriginNames = {
  web: 'Biểu mẫu trên trang',
  phone: 'Điện thoại',
  paper: 'Thư, đơn giấy',
  visit: 'Gặp trực tiếp',
} as const;

/** What somebody says of a candidate of a review. */
export const stanceNames = {
  for: 'Đồng tình',
  against: 'Không đồng tình',
} as const satisfies Record<CommentStance, string>;

const ended: readonly NominationState[] = ['accepted', 'declined'];

export function isEnded(state: NominationState): boolean {
  return ended.includes(state);
}
