import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import { insertComment } from './comment-rows.ts';

/** A text goes back with its reasons: they stand as a comment on the whole, and wait on the start pages of its writers. */
export async function noteReturn(req: PayloadRequest, story: Story, reason: string): Promise<void> {
  const writers = [getReferenceId(story.createdBy), ...getReferenceIds(story.assignees)];
  const mentions = writers.filter((id): id is string => Boolean(id) && id !== req.user?.id);
  if (!req.user) return;
  await insertComment(req, {
    story: story.id,
    thread: null,
    block: '',
    quote: '',
    text: `Trả lại: ${reason}`,
    author: req.user.id,
    mentions: [...new Set(mentions)],
  });
}
