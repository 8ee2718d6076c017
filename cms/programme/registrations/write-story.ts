import type { PayloadRequest } from 'payload';
import type { Registration } from '../../payload-types.ts';
import { refusal } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { planStory } from '../../story/planning/plan-story.ts';

const longestTitle = 200;

/** An idea for a story about whom a unit registered, of whoever asks for it. @returns id of the story */
export async function writeStory(
  req: PayloadRequest,
  { name, state, summary, exemplar }: Registration,
): Promise<string> {
  if (state !== 'accepted') throw refusal(409, 'Chỉ viết bài từ đăng ký đã được nhận.');
  const profile = getReferenceId(exemplar);
  const { id } = await planStory(req, {
    title: name.slice(0, longestTitle),
    language: 'vi',
    format: 'article',
    brief: summary ?? '',
    assignees: [],
    exemplars: profile ? [profile] : [],
  });
  return id;
}
