import type { Story } from '../../payload-types.ts';
import { addWriter, readWriters } from '../../checks/eyes/writers.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { noApproval, noSchedule, type FlowFields } from './flow-fields.ts';
import {
  approvedStates,
  deskStates,
  getPublicState,
  isIn,
  publicStates,
  writingStates,
  type StoryState,
} from '../../checks/states.ts';

interface Editor {
  id: string;
  isDesk: boolean;
}

/**
 * What an ordinary save does to the state.
 *
 * 1. A save that readers would not notice changes nothing.
 * 2. Whoever changes the text is one of its writers until it has gone out; the first after it went out starts a new list.
 * 3. An approved text waits for approval again, and its schedule stands still until then.
 * 4. A public or withdrawn text becomes a draft again, at the desk or with its writer; readers keep what they have.
 * 5. A draft that is again what readers have is public as it was: a letter that was typed and taken back leaves nothing to do.
 */
export function afterEdit(
  flow: FlowFields,
  hash: string,
  original: Story | undefined,
  editor: Editor | undefined,
): FlowFields {
  const before = original ? getContentHash(original.id, original) : undefined;
  if (hash === before) return flow;
  if (isAsLive(flow, hash)) return { ...flow, ...noApproval, ...noSchedule, state: getLiveState(flow) };
  const isFirst = isIn(publicStates, flow.state);
  const known = isFirst ? [] : readWriters(flow);
  const writers = editor ? addWriter(known, editor.id) : known;
  const suspendedAt = flow.scheduledFor ? (flow.suspendedAt ?? new Date().toISOString()) : null;
  const state = getStateAfterEdit(flow.state, editor?.isDesk ?? false);
  return { ...flow, ...noApproval, writers, state, suspendedAt };
}

/** Where a text stands once somebody has changed it: at the desk when an editor did, else with its writer. */
export function getStateAfterEdit(state: StoryState | null | undefined, isDesk: boolean): StoryState {
  if (isIn(approvedStates, state)) return isDesk ? 'editing' : 'submitted';
  if (isIn([...publicStates, 'withdrawn'], state)) return isDesk ? 'editing' : 'writing';
  return state ?? 'writing';
}

/** A text that was changed after it had gone out, and is again what readers have. */
function isAsLive({ liveHash, onSite, state }: FlowFields, hash: string): boolean {
  return (
    Boolean(onSite) && hash === liveHash && isIn([...writingStates, ...deskStates, ...approvedStates], state)
  );
}

function getLiveState({ corrections }: FlowFields): StoryState {
  return getPublicState(corrections ?? []);
}
