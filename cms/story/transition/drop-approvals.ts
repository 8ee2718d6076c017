import type { PayloadRequest } from 'payload';
import { can } from '../../platform/access/can.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import type { Story } from '../../payload-types.ts';
import { addWriter, readWriters } from '../../checks/eyes/writers.ts';
import { getStateAfterEdit } from './after-edit.ts';
import { noApproval } from './flow-fields.ts';
import { saveStory } from './save-story.ts';
import { getShownHash } from './shown-hash.ts';

interface Change {
  /** What was changed, for the history of the text. */
  what: string;
  /** Whether whoever changed it has had a hand in what readers would see, and so does not approve it. */
  isWriting: boolean;
}

/**
 * Of approved texts those that no longer show what was approved wait for approval again at once, not when their time has
 * come: a schedule stands still until then, as after an edit of the text.
 */
export async function dropChangedApprovals(
  req: PayloadRequest,
  stories: readonly Story[],
  change: Change,
): Promise<void> {
  for (const story of stories) {
    if (!story.approvedShown || (await getShownHash(req, story)) === story.approvedShown) continue;
    await dropApproval(req, story, change);
  }
}

async function dropApproval(req: PayloadRequest, story: Story, { what, isWriting }: Change): Promise<void> {
  const { id, title, state, scheduledFor } = story;
  const known = readWriters(story);
  const after = await saveStory(req, id, {
    ...noApproval,
    state: getStateAfterEdit(state, can(req.user, 'story.updateAll')),
    suspendedAt: scheduledFor ? new Date().toISOString() : null,
    writers: isWriting && req.user ? addWriter(known, req.user.id) : known,
  });
  await recordEvent(req, {
    action: 'story.transition',
    subject: { collection: 'stories', id, title },
    detail: {
      step: 'shownChanged',
      from: state,
      to: after.state,
      reason: `${what} đã thay đổi sau khi duyệt.`,
    },
  });
}
