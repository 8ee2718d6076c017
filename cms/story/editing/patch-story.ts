import { ask, isUnreachable } from '../../platform/requests/ask.ts';

type Data = Record<string, unknown>;

/** How a save ended. What did not go well is also said, in Vietnamese. */
export type SaveAnswer =
  | { kind: 'saved'; document: Data }
  /** Somebody stored another text since. */
  | { kind: 'stale'; message: string }
  | { kind: 'locked'; message: string }
  /** The server could not be reached. */
  | { kind: 'offline'; message: string }
  /** Nobody is signed in any more. */
  | { kind: 'session'; message: string }
  | { kind: 'refused'; message: string; errors: { path: string; message: string }[] };

/** Sends a text with the revision that it is based on. Never throws. */
export async function patchStory(
  story: string,
  data: Data,
  revision: number,
  isAutosave: boolean,
): Promise<SaveAnswer> {
  const query = `draft=true&depth=0${isAutosave ? '&autosave=true' : ''}`;
  const answer = await ask<{ doc?: Data }>(`/api/stories/${story}?${query}`, {
    method: 'PATCH',
    body: { ...data, revision, _status: 'draft' },
  });
  if (answer.ok) return { kind: 'saved', document: answer.body.doc ?? {} };
  const { message, kind, errors, trouble, body } = answer;
  if (kind === 'stale' || kind === 'locked') return { kind, message };
  if (trouble === 'session') return { kind: trouble, message };
  // What the server says itself of its fault is shown; without a word of it the text is sent again by itself.
  if (isUnreachable(answer) && !body.errors) return { kind: 'offline', message };
  return { kind: 'refused', message, errors };
}
