import type { PayloadRequest } from 'payload';
import { noteReturn } from '../comments/note-return.ts';
import type { Story } from '../../payload-types.ts';
import { judgeSubmission } from './judge-submission.ts';
import { authorOf } from './name-author.ts';
import { isWriter } from '../../checks/eyes/writers.ts';
import { noApproval, noSchedule } from '../transition/flow-fields.ts';
import { runTransition, type Latest } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import type { StoryState } from '../../checks/states.ts';
import { refusal, refuseFields } from '../../platform/refusals/refusal.ts';

/** Steps that only move a text to another desk. */
const moves = {
  begin: 'writing',
  submit: 'submitted',
  recall: 'writing',
  edit: 'editing',
  return: 'writing',
} as const satisfies Record<string, StoryState>;

export type Move = keyof typeof moves;

/** Moves a text to whoever works on it next: nothing is approved then, and no time is set. */
export async function moveStory(req: PayloadRequest, id: string, move: Move, reason = ''): Promise<Story> {
  return runTransition(req, id, move, reason, async (latest) => {
    if (move === 'submit') await requireComplete(req, id, latest);
    if (move === 'recall') requireWriter(req, latest);
    if (move === 'return') await noteReturn(req, latest.story, reason);
    const schedule = move === 'return' ? noSchedule : {};
    // Whoever takes an idea up writes it.
    const author = move === 'begin' ? authorOf(req, latest.story.credits) : {};
    return saveStory(req, id, { ...noApproval, ...schedule, ...author, state: moves[move] });
  });
}

/** What its writer can mend is mended before it waits for somebody else. @throws ValidationError with all of it */
async function requireComplete(req: PayloadRequest, id: string, { story }: Latest): Promise<void> {
  const { required } = await judgeSubmission(req, story);
  if (required.length > 0) throw refuseFields(req, { collection: 'stories', id }, required);
}

function requireWriter(req: PayloadRequest, { story }: Latest): void {
  if (isWriter(req, story)) return;
  throw refusal(403, 'Chỉ người viết mới lấy lại được bài; biên tập viên thì “Trả lại”.');
}
