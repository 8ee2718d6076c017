'use client';
import { toast, useForm } from '@payloadcms/ui';
import { useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { getOpenRevision, saveOpenStory } from '../editing/saver-registry.ts';
import type { StoryAction } from './story-actions.ts';
import { refreshFlow } from './story-flow-store.ts';
import type { StoryFlow } from './story-flow.ts';

/** What a step of a story answers. */
interface StoryAnswer {
  id: string;
  certificate?: string;
}

/** Steps that decide about the text on the screen and about no other. */
const deciding: readonly StoryAction[] = ['approve', 'schedule', 'publish'];

/** Takes a story its steps. `changed` says that the text on the screen is not the one that a decision would be about. */
export function useSteps(id: string, flow: StoryFlow) {
  const { dispatchFields, setSubmitted } = useForm();
  const [changed, setChanged] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = async (action: StoryAction, body: object) => {
    setBusy(true);
    try {
      if (action !== 'withdraw' && !(await saveOpenStory(id, { onlyChanges: true }))) return;
      const step = action === 'update' ? 'publish' : action;
      const seen = deciding.includes(step) ? getSeen(id, flow) : {};
      const answer = await ask<StoryAnswer>(`/api/stories/${id}/${step}`, { body: { ...body, ...seen } });
      if (answer.ok) return finish(action, answer.body);
      if (answer.kind === 'changed') return setChanged(answer.message);
      // A form marks its wrong fields only once it was sent.
      setSubmitted(true);
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.errors });
      toast.error(answer.message, { duration: 12_000 });
      await refreshFlow(id);
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy, changed, forgetChanged: () => setChanged('') };
}

/** The text on the screen, by its revision; its hash goes along where the page knows it of that very revision. */
function getSeen(id: string, { revision, hash }: StoryFlow): { revision: number; hash?: string } {
  const shown = getOpenRevision(id) ?? revision;
  return shown === revision ? { revision, hash } : { revision: shown };
}

/** Shows what the action led to. A page load is the one way that leaves no stale field behind. */
function finish(action: StoryAction, { id, certificate }: StoryAnswer): void {
  if (certificate) window.location.assign(`/admin/bien-ban-go/${certificate}`);
  else if (action === 'translate') window.location.assign(`/admin/dich/${id}`);
  else window.location.reload();
}
