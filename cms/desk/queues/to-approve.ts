import { permissions } from '../../platform/access/permissions.ts';
import type { Story } from '../../payload-types.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { isWriter } from '../../checks/eyes/writers.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import { deskStates, storyStateNames } from '../../checks/states.ts';
import { toRow } from '../../checks/find-stories.ts';
import { mostRows, type Queue } from '../../checks/queue.ts';

/** Texts that wait for approval, but for those that the user wrote. */
export const toApprove: Queue = {
  id: 'cho-toi-duyet',
  title: 'Chờ tôi duyệt',
  roles: permissions['story.approve'],
  async find(req) {
    const { docs } = await req.payload.find({
      collection: 'stories',
      where: { state: { in: [...deskStates] } },
      sort: 'updatedAt',
      draft: true,
      depth: 0,
      pagination: false,
      select: waitingFields,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const { allowsSelfApproval } = await findFlowSettings(req);
    const stories = docs as Story[];
    const waiting = allowsSelfApproval ? stories : stories.filter((story) => !isWriter(req, story));
    return {
      total: waiting.length,
      rows: waiting.slice(0, mostRows).map((story) => toRow(story, note(story))),
    };
  },
};

const waitingFields = {
  title: true,
  language: true,
  state: true,
  createdBy: true,
  writers: true,
  updatedAt: true,
  suspendedAt: true,
  scheduledFor: true,
} as const;

function note({ state, updatedAt, suspendedAt, scheduledFor }: Story): string {
  const slot = suspendedAt && scheduledFor ? `lịch ${formatMoment(scheduledFor)} đang tạm dừng` : '';
  return [storyStateNames[state ?? 'submitted'], slot, `sửa ${formatMoment(updatedAt)}`]
    .filter(Boolean)
    .join(' · ');
}
