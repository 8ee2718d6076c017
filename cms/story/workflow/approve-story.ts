import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { readClock } from '../../platform/database/clock.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { approvalChecks } from './approval-checks.ts';
import { checkStory } from './check-story.ts';
import { noSchedule } from '../transition/flow-fields.ts';
import { runTransition } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { requireSeen, type SeenText } from './seen-text.ts';
import { getShownHash } from '../transition/shown-hash.ts';
import type { TransitionFields } from '../transition/transition-context.ts';

/**
 * “Duyệt”: pins the version that the editor sees, by its id and by the hashes of its text and of all that it shows. A schedule that
 * stood still because the text was changed goes on; one whose time has passed meanwhile is a missed slot.
 * @param seen the text that the approver has before him; another one is not approved
 */
export async function approveStory(req: PayloadRequest, id: string, seen: SeenText): Promise<Story> {
  return runTransition(req, id, 'approve', '', async ({ story, version }) => {
    await requireSeen(req, story, seen);
    const now = await readClock(req);
    const slot = story.scheduledFor ? new Date(story.scheduledFor) : undefined;
    const resumes = slot && slot > now ? { at: slot } : {};
    await checkStory(req, story, { ...resumes, further: approvalChecks });
    return saveStory(req, id, {
      ...getSlot(slot, now),
      approvedVersion: version,
      approvedHash: getContentHash(id, story),
      approvedShown: await getShownHash(req, story),
      approvedAt: now.toISOString(),
      approvedBy: req.user?.id ?? null,
    });
  });
}

function getSlot(slot: Date | undefined, now: Date): TransitionFields {
  if (!slot) return { ...noSchedule, state: 'approved' };
  if (slot > now) return { state: 'scheduled', suspendedAt: null, slotProblem: null };
  const slotProblem = `Đến giờ hẹn ${formatMoment(slot)} bài còn chờ duyệt lại. Hãy xuất bản ngay hoặc hẹn giờ khác.`;
  return { state: 'approved', suspendedAt: null, slotProblem };
}
