import type { PayloadRequest } from 'payload';
import type { StoryDocument } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { checkDocument } from '../../documents/mapping/check-document.ts';
import { toStory } from '../../documents/mapping/to-story.ts';
import type { StoryCheck } from '../../checks/problem.ts';
import { publicationChecks } from './publication-checks.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

interface Step {
  /** When the text is to go out; absent at approval. */
  at?: Date;
  /** Checks that this step asks for besides. */
  further?: readonly StoryCheck[];
}

/**
 * Checks that a text could go out: by the contract, and by everything in `publication-checks.ts`.
 * @throws ValidationError with messages in Vietnamese at the fields
 */
export async function checkStory(
  req: PayloadRequest,
  story: Story,
  { at, further = [] }: Step = {},
): Promise<StoryDocument> {
  // Stands for the times that a story gets when it goes out.
  const time = (at ?? new Date()).toISOString();
  const input = { ...story, publishedAt: story.publishedAt ?? time, changedAt: time };
  const document = checkDocument(req, 'story', toStory(story.id, input));
  const errors = [];
  for (const check of [...publicationChecks, ...further])
    errors.push(...(await check(req, story, { document, at })));
  if (errors.length) throw refuseFields(req, { collection: 'stories', id: story.id }, errors);
  return document;
}
