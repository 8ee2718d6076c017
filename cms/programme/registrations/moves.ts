import type { AuditAction } from '../../platform/audit/actions.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import type { RegistrationState } from './registration-states.ts';

export interface Move {
  readonly from: readonly RegistrationState[];
  readonly to: RegistrationState;
  readonly permission: Permission;
  readonly action: AuditAction;
  readonly label: string;
  readonly needsReason?: boolean;
}

/** Ways of a registration between its unit and the office. */
export const moves = {
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    permission: 'registration.write',
    action: 'registration.submitted',
    label: 'Gửi đăng ký',
  },
  'take-back': {
    from: ['submitted'],
    to: 'draft',
    permission: 'registration.write',
    action: 'registration.takenBack',
    label: 'Rút về để sửa',
  },
  accept: {
    from: ['submitted'],
    to: 'accepted',
    permission: 'registration.decide',
    action: 'registration.accepted',
    label: 'Nhận đăng ký',
  },
  return: {
    from: ['submitted', 'accepted'],
    to: 'returned',
    permission: 'registration.decide',
    action: 'registration.returned',
    label: 'Trả lại',
    needsReason: true,
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as MoveName[];
