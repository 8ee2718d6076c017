import type { NominationState } from '#contract/nominations/nomination.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';

export interface NominationMove {
  readonly from: readonly NominationState[];
  readonly to: NominationState;
  readonly action: AuditAction;
  readonly label: string;
  /** Nobody who wrote to us is left without a word. */
  readonly needsAnswer?: boolean;
}

/** Ways of what somebody sent; it is assigned by saving to whom. */
export const nominationMoves = {
  check: {
    from: ['received', 'assigned'],
    to: 'checking',
    action: 'nomination.checked',
    label: 'Bắt đầu xác minh',
  },
  accept: {
    from: ['assigned', 'checking'],
    to: 'accepted',
    action: 'nomination.accepted',
    label: 'Tiếp nhận',
    needsAnswer: true,
  },
  decline: {
    from: ['received', 'assigned', 'checking'],
    to: 'declined',
    action: 'nomination.declined',
    label: 'Không tiếp nhận',
    needsAnswer: true,
  },
  reopen: {
    from: ['accepted', 'declined'],
    to: 'checking',
    action: 'nomination.reopened',
    label: 'Xem lại',
  },
} as const satisfies Record<string, NominationMove>;

export type NominationMoveName = keyof typeof nominationMoves;
export const nominationMoveNames = Object.keys(nominationMoves) as NominationMoveName[];
