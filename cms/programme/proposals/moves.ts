import type { AuditAction } from '../../platform/audit/actions.ts';
import type { ProposalState } from './proposal-states.ts';

export interface Move {
  readonly from: readonly ProposalState[];
  readonly to: ProposalState;
  readonly action: AuditAction;
  readonly label: string;
  readonly needsReason?: boolean;
}

/** Ways of a proposal; each is for the unit with which it lies. */
export const moves = {
  send: {
    from: ['draft', 'returned'],
    to: 'sent',
    action: 'proposal.sent',
    label: 'Gửi lên cấp trên',
  },
  receive: { from: ['sent'], to: 'received', action: 'proposal.received', label: 'Tiếp nhận' },
  // Where nobody has an account: whoever stands in takes it to himself.
  take: {
    from: ['sent', 'received', 'returned'],
    to: 'received',
    action: 'proposal.takenOn',
    label: 'Nhận thay đơn vị chưa có tài khoản',
  },
  forward: { from: ['received'], to: 'sent', action: 'proposal.sent', label: 'Chuyển tiếp lên cấp trên' },
  approve: { from: ['received'], to: 'approved', action: 'proposal.approved', label: 'Duyệt' },
  decline: {
    from: ['received'],
    to: 'declined',
    action: 'proposal.declined',
    label: 'Không duyệt',
    needsReason: true,
  },
  return: {
    from: ['sent', 'received', 'returned'],
    to: 'returned',
    action: 'proposal.returned',
    label: 'Trả lại',
    needsReason: true,
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as MoveName[];

/** Moves that bring it to another unit above. */
export function isSending(name: MoveName): boolean {
  return name === 'send' || name === 'forward';
}

/** Moves by which a unit says what is to become of it. */
export function isDeciding(name: MoveName): boolean {
  return name === 'approve' || name === 'decline';
}
