import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { judgeStory } from './judge-story.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

/**
 * Checks that a text could go out: by the contract, and by everything in `publication-checks.ts`.
 * @throws ValidationError with all that is wrong at once, in Vietnamese at the fields
 */
export async function checkStory(
  req: PayloadRequest,
  story: Story,
  step: Parameters<typeof judgeStory>[2] = {},
): Promise<StoryDocument> {
  const { incomplete, others, document } = await judgeStory(req, story, step);
  const errors = [...incomplete, ...others];
  if (errors.length) throw refuseFields(req, { collection: 'stories', id: story.id }, errors);
  return document;
}
