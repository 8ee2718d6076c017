import type { Permission } from '../../platform/access/permissions.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import type { ReviewState } from './review-states.ts';

export interface ReviewMove {
  readonly from: readonly ReviewState[];
  readonly to: ReviewState;
  readonly permission: Permission;
  readonly action: AuditAction;
  readonly label: string;
  readonly needsReason?: boolean;
  /** Chair and secretary of the council may do it as well. */
  readonly isOfCouncil?: boolean;
}

/** Ways of a review that people take; the days of the comment period are the scheduler's. */
export const reviewMoves = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    permission: 'review.write',
    action: 'review.submitted',
    label: 'Gửi duyệt mở',
  },
  'take-back': {
    from: ['submitted'],
    to: 'draft',
    permission: 'review.write',
    action: 'review.takenBack',
    label: 'Rút về để sửa',
  },
  approve: {
    from: ['submitted', 'approved'],
    to: 'approved',
    permission: 'review.approve',
    action: 'review.approved',
    label: 'Duyệt mở lấy ý kiến',
  },
  return: {
    from: ['submitted', 'approved'],
    to: 'draft',
    permission: 'review.approve',
    action: 'review.returned',
    label: 'Trả lại',
    needsReason: true,
  },
  count: {
    from: ['closed'],
    to: 'voted',
    permission: 'review.write',
    action: 'review.counted',
    label: 'Kiểm phiếu, khóa phiếu',
    isOfCouncil: true,
  },
  recount: {
    from: ['voted'],
    to: 'closed',
    permission: 'review.approve',
    action: 'review.recounted',
    label: 'Bỏ phiếu lại',
    needsReason: true,
  },
  conclude: {
    from: ['voted'],
    to: 'concluded',
    permission: 'review.approve',
    action: 'review.concluded',
    label: 'Công bố kết quả',
  },
  withdraw: {
    from: ['open', 'closed', 'voted', 'concluded'],
    to: 'withdrawn',
    permission: 'review.approve',
    action: 'review.withdrawn',
    label: 'Gỡ khỏi trang',
    needsReason: true,
  },
} as const satisfies Record<string, ReviewMove>;

export type ReviewMoveName = keyof typeof reviewMoves;
export const reviewMoveNames = Object.keys(reviewMoves) as ReviewMoveName[];
