import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { isWriter } from '../../checks/eyes/writers.ts';
import { getTransition, transitions, type TransitionName } from '../transition/transitions.ts';

/** What the edit view offers: the steps, and making a translation. `update` is publishing what is public already. */
export type StoryAction = TransitionName | 'update' | 'translate';

/** Steps that the user may take with a text in its state; the server asks for the same again. */
export function findActions(req: PayloadRequest, story: Story): StoryAction[] {
  const steps = Object.keys(transitions) as TransitionName[];
  const open = steps.filter((name) => isOpen(req, story, name));
  const named = open.map((name): StoryAction => (name === 'publish' && story.onSite ? 'update' : name));
  return can(req.user, 'story.translate') ? [...named, 'translate'] : named;
}

function isOpen(req: PayloadRequest, story: Story, name: TransitionName): boolean {
  const { from, permission } = getTransition(name);
  if (!from.includes(story.state ?? 'writing') || !can(req.user, permission)) return false;
  if (name === 'withdraw') return Boolean(story.onSite);
  if (name === 'archive' && story.onSite) return can(req.user, 'story.publish');
  if (name === 'recall') return isWriter(req, story);
  return true;
}
