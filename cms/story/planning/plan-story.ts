import type { PayloadRequest } from 'payload';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryFormat } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { firstFlow } from '../transition/flow-fields.ts';
import { withTransition } from '../transition/transition-context.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** An idea for a story, and whom it is given to. */
export interface Plan {
  title: string;
  language: LanguageCode;
  format: StoryFormat;
  brief: string;
  section?: string | undefined;
  assignees: readonly string[];
  /** Profiles that it is to be about. */
  exemplars?: readonly string[];
  dueAt?: string | undefined;
  plannedFor?: string | undefined;
}

/** “Ghi ý tưởng”: the desk plans a story and gives it to somebody, with the day when it is due. */
export async function planStory(req: PayloadRequest, plan: Plan): Promise<Story> {
  const { dueAt, plannedFor, exemplars = [] } = plan;
  if (dueAt && plannedFor && dueAt > plannedFor)
    throw refusal(400, 'Hạn nộp phải trước giờ dự kiến lên trang.');
  const story = await withTransition(req, { ...firstFlow, state: 'idea', _status: 'draft' }, () =>
    req.payload.create({
      collection: 'stories',
      data: { ...plan, assignees: [...plan.assignees], exemplars: [...exemplars] },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  );
  await recordEvent(req, {
    action: 'story.transition',
    subject: { collection: 'stories', id: story.id, title: story.title },
    detail: { step: 'plan', to: 'idea' },
  });
  return story;
}
