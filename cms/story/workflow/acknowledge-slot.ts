import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { noSchedule } from '../transition/flow-fields.ts';
import { lockStory } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { isIn, publicStates } from '../../checks/states.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** “Đã biết”: somebody has taken note of a missed slot, and its alarm ends. */
export async function acknowledgeSlot(req: PayloadRequest, id: string): Promise<Story> {
  return lockStory(req, id, 'story.publish', async ({ story }) => {
    const { title, slotProblem, state } = story;
    if (!slotProblem) throw refusal(409, 'Bài này không có báo động nào.');
    await recordEvent(req, {
      action: 'story.transition',
      subject: { collection: 'stories', id, title },
      detail: { step: 'acknowledge', reason: slotProblem },
    });
    return saveStory(
      req,
      id,
      state === 'scheduled' ? { slotProblem: null } : noSchedule,
      isIn(publicStates, state),
    );
  });
}
