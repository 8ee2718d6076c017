import type { Permission } from '../../platform/access/permissions.ts';
import { storyStates, type StoryState } from '../../checks/states.ts';

interface Transition {
  /** What the button says. */
  name: string;
  from: readonly StoryState[];
  permission: Permission;
  /** Whether somebody has to be told why. */
  needsReason?: boolean;
}

const notPublic = [
  'idea',
  'writing',
  'submitted',
  'editing',
  'approved',
  'withdrawn',
] as const satisfies readonly StoryState[];

/**
 * The one table of the ways of a text. Whoever takes one needs the permission and, besides, the right to change this
 * very text (own work, own unit, own languages: `platform/access/scopes.ts`).
 */
export const transitions = {
  begin: { name: 'Bắt đầu viết', from: ['idea'], permission: 'story.submit' },
  submit: { name: 'Gửi duyệt', from: ['idea', 'writing', 'withdrawn'], permission: 'story.submit' },
  recall: { name: 'Lấy lại để viết tiếp', from: ['submitted'], permission: 'story.submit' },
  edit: { name: 'Nhận biên tập', from: ['submitted'], permission: 'story.approve' },
  return: {
    name: 'Trả lại',
    from: ['submitted', 'editing', 'approved', 'scheduled'],
    permission: 'story.approve',
    needsReason: true,
  },
  approve: { name: 'Duyệt', from: ['submitted', 'editing'], permission: 'story.approve' },
  schedule: { name: 'Hẹn giờ', from: ['approved', 'scheduled'], permission: 'story.publish' },
  unschedule: { name: 'Bỏ hẹn giờ', from: ['scheduled'], permission: 'story.publish' },
  publish: { name: 'Xuất bản', from: ['approved', 'scheduled'], permission: 'story.publish' },
  withdraw: { name: 'Gỡ bài', from: storyStates, permission: 'story.withdraw', needsReason: true },
  archive: { name: 'Lưu kho', from: [...notPublic, 'live', 'corrected'], permission: 'story.approve' },
  reopen: { name: 'Mở lại', from: ['archived'], permission: 'story.approve' },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

export function getTransition(name: TransitionName): Transition {
  return transitions[name];
}
