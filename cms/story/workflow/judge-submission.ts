import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import type { Problem } from '../../checks/problem.ts';
import { checkAuthor } from './check-author.ts';
import { judgeStory } from './judge-story.ts';

interface JudgedSubmission {
  /** What whoever asks can mend himself: it keeps the text from waiting for somebody else, who would then be one of its writers. */
  required: Problem[];
  /** What others have to do before it goes out: a second pair of eyes, a section that is not public yet. */
  others: Problem[];
}

/** Everything at once that is open of a text, by who can mend it. */
export async function judgeSubmission(req: PayloadRequest, story: Story): Promise<JudgedSubmission> {
  const { incomplete, others } = await judgeStory(req, story);
  return {
    required: [...incomplete, ...checkAuthor(story), ...others.filter(({ needsOthers }) => !needsOthers)],
    others: others.filter(({ needsOthers }) => needsOthers),
  };
}
