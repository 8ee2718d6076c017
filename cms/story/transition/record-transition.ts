import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import type { TransitionName } from './transitions.ts';

const actions: Readonly<Partial<Record<Step['name'], AuditAction>>> = {
  submit: 'story.submitted',
  return: 'story.returned',
  approve: 'story.approved',
  schedule: 'story.scheduled',
  publish: 'story.published',
  withdraw: 'story.withdrawn',
  archive: 'story.archived',
};

interface Step {
  /** `miss`: the system could not bring it out at its time. */
  name: TransitionName | 'miss';
  before: Story;
  after: Story;
  /** Why; empty where nobody said. */
  reason: string;
  /** What else the history of the story should tell. */
  detail?: Readonly<Record<string, unknown>>;
}

/** Writes down who took a text which step, when and why, in the transaction of the step. */
export async function recordTransition(
  req: PayloadRequest,
  { name, before, after, reason, detail }: Step,
): Promise<void> {
  const isCorrection = name === 'publish' && before.onSite;
  const { id, title } = after;
  await recordEvent(req, {
    action: isCorrection ? 'story.corrected' : (actions[name] ?? 'story.transition'),
    subject: { collection: 'stories', id, title },
    detail: {
      step: name,
      from: before.state,
      to: after.state,
      ...(reason ? { reason } : {}),
      ...(after.approvedVersion ? { version: after.approvedVersion, hash: after.approvedHash } : {}),
      ...detail,
    },
  });
}
