import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { noApproval, noSchedule } from '../transition/flow-fields.ts';
import { runTransition } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { getPublicState, type StoryState } from '../../checks/states.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/**
 * “Lưu kho”: nobody waits for the text any more, and nobody changes it. A public text stays public; only who may
 * publish puts such a one away.
 */
export async function archiveStory(req: PayloadRequest, id: string, reason: string): Promise<Story> {
  return runTransition(req, id, 'archive', reason, async ({ story }) => {
    if (story.onSite && !can(req.user, 'story.publish')) {
      throw refusal(403, 'Bài đang trên trang: chỉ thư ký xuất bản mới lưu kho.');
    }
    return saveStory(req, id, { ...noApproval, ...noSchedule, state: 'archived' });
  });
}

/** “Mở lại”: back to where the text stood, as far as its public side goes. */
export async function reopenStory(req: PayloadRequest, id: string, reason: string): Promise<Story> {
  return runTransition(req, id, 'reopen', reason, async ({ story }) =>
    saveStory(req, id, { state: findPlace(story) }),
  );
}

function findPlace(story: Story): StoryState {
  if (story.onSite && getContentHash(story.id, story) === story.liveHash) {
    return getPublicState(story.corrections ?? []);
  }
  return story.withdrawnAt && !story.onSite ? 'withdrawn' : 'writing';
}
