'use client';
import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { cleanText } from '#contract/text.ts';
import { dropCopy } from './local-copy.ts';
import type { FormText } from './form-text.ts';
import { patchStory } from './patch-story.ts';
import type { SaveState } from './save-state.ts';

type Data = Record<string, unknown>;

interface Options {
  story: string | undefined;
  copyKey: string;
  text: FormText;
  setState: (state: SaveState) => void;
  /** Told once at each refusal of a text that is based on an older one than is stored. */
  onStale(base: Data, mine: Data): Promise<void>;
}

/** Sends what stands in the form, and takes over what the server made of it. @returns whether it is stored */
export function useSender({ story, copyKey, text, setState, onStale }: Options) {
  const { getData, setModified, dispatchFields, setSubmitted } = useForm();
  const { setLastUpdateTime } = useDocumentInfo();
  return useCallback(
    async (isAutosave: boolean): Promise<boolean> => {
      if (!story || !text.base) return false;
      setState({ kind: 'saving' });
      text.markSent();
      const sent = getData();
      const answer = await patchStory(story, sent, text.base.revision, isAutosave);
      if (answer.kind !== 'saved') {
        if (answer.kind === 'refused') {
          text.refuse(sent);
          setSubmitted(true);
          dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.errors });
        }
        setState(answer);
        if (answer.kind === 'stale') void onStale(text.base.data, getData());
        return false;
      }
      const made = findServerValues(sent, getData(), answer.document);
      const data = { ...sent, ...Object.fromEntries(made) };
      text.startFrom(data, answer.document.revision);
      for (const [path, value] of made) {
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value });
      }
      if (isSame(sent, getData())) {
        setModified(false);
        dropCopy(copyKey);
      }
      setLastUpdateTime(Date.parse(String(answer.document.updatedAt)));
      setState({ kind: 'saved', at: Date.now() });
      return true;
    },
    [
      story,
      copyKey,
      text,
      setState,
      onStale,
      getData,
      setModified,
      dispatchFields,
      setSubmitted,
      setLastUpdateTime,
    ],
  );
}

/** What the server made of the values that were sent, where nothing was typed since. Never the body: its cursor would jump. */
function findServerValues(sent: Data, now: Data, stored: Data): [string, unknown][] {
  return Object.entries(stored).filter(([path, value]) => {
    const before = sent[path];
    const isPlain = value === null || typeof value !== 'object';
    if (!isPlain || !(path in sent) || now[path] !== before || (before ?? null) === value) return false;
    return !(typeof before === 'string' && cleanText(before) === value);
  });
}

const ofSave = new Set([
  'revision',
  'updatedAt',
  'savedBy',
  'autosaved',
  'searchText',
  'slug',
  'state',
  '_status',
]);

function isSame(first: Data, second: Data): boolean {
  const text = (data: Data) =>
    JSON.stringify(data, (key, value: unknown) => (ofSave.has(key) ? undefined : value));
  return text(first) === text(second);
}
