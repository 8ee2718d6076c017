import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { readClock } from '../../platform/database/clock.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { checkStory } from './check-story.ts';
import { findApproved, requireShown } from '../transition/find-approved.ts';
import { noSchedule } from '../transition/flow-fields.ts';
import { runTransition } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { requireSeen, type SeenText } from './seen-text.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

const longestWait = 2 * 366 * 86_400_000;

/**
 * “Hẹn giờ”: the approved version goes out by itself at a time to come. Everything that would keep it from going out then is
 * told now; it is all looked at once more when the time has come.
 * @param seen the text on the screen; absent when it goes out with others, as it was approved
 */
export async function scheduleStory(
  req: PayloadRequest,
  id: string,
  at: Date,
  seen?: SeenText,
): Promise<Story> {
  return runTransition(req, id, 'schedule', '', async ({ story }) => {
    if (seen) await requireSeen(req, story, seen);
    const now = (await readClock(req)).getTime();
    if (at.getTime() <= now) {
      throw refusal(400, `Giờ hẹn ${formatMoment(at)} đã qua. Hãy chọn giờ sau lúc này.`);
    }
    if (at.getTime() > now + longestWait) {
      throw refusal(400, `Giờ hẹn ${formatMoment(at)} xa quá hai năm. Hãy xem lại ngày.`);
    }
    const approved = await findApproved(req, story);
    await checkStory(req, { ...approved, id, onSite: story.onSite ?? false }, { at });
    await requireShown(req, story);
    const scheduledFor = at.toISOString();
    const scheduledBy = req.user?.id ?? null;
    return saveStory(req, id, { ...noSchedule, state: 'scheduled', scheduledFor, scheduledBy });
  });
}

/** “Bỏ hẹn giờ”: the approval stays. */
export async function unscheduleStory(req: PayloadRequest, id: string): Promise<Story> {
  return runTransition(req, id, 'unschedule', '', () =>
    saveStory(req, id, { ...noSchedule, state: 'approved' }),
  );
}
