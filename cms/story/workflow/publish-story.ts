import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { publishDocument } from '../../publishing/publish-document.ts';
import { toCorrections } from '../../documents/mapping/to-corrections.ts';
import { toStory } from '../../documents/mapping/to-story.ts';
import { readClock } from '../../platform/database/clock.ts';
import { requireGone, type CorrectionWords } from './correction-words.ts';
import { findApproved, requireShown } from '../transition/find-approved.ts';
import { fromStory } from '../../checks/verification/claiming-document.ts';
import { getVerification } from '../../checks/verification/get-verification.ts';
import { checkStory } from './check-story.ts';
import { noSchedule } from '../transition/flow-fields.ts';
import { runTransition } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { requireSeen, type SeenText } from './seen-text.ts';
import { getPublicState } from '../../checks/states.ts';
import type { TransitionFields } from '../transition/transition-context.ts';

/**
 * “Xuất bản”, and for a live story “Đính chính và cập nhật”: brings exactly the approved version to the public, in the
 * transaction that makes the story live.
 * @param correction what readers are told; nothing for a change that needs no notice
 * @param seen the text on the screen; absent when it goes out with others, as it was approved
 */
export async function publishStory(
  req: PayloadRequest,
  id: string,
  correction?: CorrectionWords,
  seen?: SeenText,
): Promise<Story> {
  return runTransition(req, id, 'publish', correction?.note ?? '', async ({ story }) => {
    if (seen) await requireSeen(req, story, seen);
    return publishApproved(req, story, correction);
  });
}

/** Brings the approved version of a locked story to the public. @param alarm that its slot was missed, and why */
export async function publishApproved(
  req: PayloadRequest,
  story: Story,
  told?: CorrectionWords,
  alarm: Pick<TransitionFields, 'slotProblem'> = {},
): Promise<Story> {
  const { id } = story;
  const approved = await findApproved(req, story);
  const correction = story.onSite ? told : undefined;
  const at = await readClock(req);
  const now = at.toISOString();
  const times = {
    publishedAt: story.publishedAt ?? now,
    changedAt: now,
    corrections: [...toCorrections(story), ...(correction ? [{ at: now, ...correction }] : [])],
  };
  const checked = await checkStory(req, { ...approved, id, ...times, onSite: story.onSite ?? false }, { at });
  if (correction) requireGone(req, checked, correction);
  const action = correction ? 'correct' : story.onSite ? 'update' : 'publish';
  const input = {
    // The same words may since have been confirmed to follow a newer state of their source.
    ...toStory(id, { ...approved, ...times, follows: story.follows ?? null }),
    verification: await getVerification(req, fromStory({ ...approved, id })),
    previousSlugs: (story.previousSlugs ?? []) as string[],
  };
  const document = await publishDocument(req, 'story', input, action);
  // After the hand-over, so that nothing changes between this look and that one; a refusal undoes both.
  await requireShown(req, story);
  return saveStory(
    req,
    id,
    {
      ...times,
      ...noSchedule,
      ...alarm,
      _status: 'published',
      state: getPublicState(times.corrections),
      onSite: true,
      liveHash: story.approvedHash,
      previousSlugs: 'previousSlugs' in document ? document.previousSlugs : [],
      withdrawnAt: null,
      withdrawReason: null,
    },
    true,
  );
}
