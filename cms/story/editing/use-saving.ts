'use client';
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FormText } from './form-text.ts';
import type { SaveState } from './save-state.ts';
import { settleForm } from './settle-form.ts';
import { useAutosave } from './use-autosave.ts';
import { useSender } from './use-sender.ts';

type Data = Record<string, unknown>;

interface Options {
  story: string | undefined;
  copyKey: string;
  isMine: boolean;
  /** Told once at each refusal of a text that is based on an older one than is stored. */
  onStale(base: Data, mine: Data): Promise<void>;
}

/**
 * Saves the open text by itself while it is this window's, keeps what is not saved yet in the browser, and knows which
 * stored text the form started from.
 */
export function useSaving({ story, copyKey, isMine, onStale }: Options) {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const text = useFormText();
  const send = useSender({ story, copyKey, text, setState, onStale });
  const save = useSaveQueue(send);
  const hasNoRoom = useAutosave({ story, copyKey, isMine, text, state, save });
  /** The stored text is now another one, and the form is based on that. */
  const rebase = (revision: number) => {
    text.rebase(revision);
    setState({ kind: 'idle' });
  };
  const getRevision = useCallback(() => text.base?.revision, [text]);
  return { state, save, rebase, hasNoRoom, getBase: () => text.base?.data ?? {}, getRevision };
}

/** The form's text, which starts from what is stored when its fields come. */
function useFormText() {
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const [text] = useState(() => new FormText());
  useEffect(() => {
    if (text.base || Object.keys(fields).length === 0) return;
    const data = getData();
    text.startFrom(data, data.revision);
  }, [fields, getData, text]);
  return text;
}

/** Saves one after the other: two saves of one window never overtake each other. */
function useSaveQueue(send: (isAutosave: boolean) => Promise<boolean>) {
  const isModified = useFormModified();
  const isModifiedNow = useRef(isModified);
  useEffect(() => {
    isModifiedNow.current = isModified;
  }, [isModified]);
  const running = useRef<Promise<boolean> | undefined>(undefined);
  return useCallback(
    ({ isAutosave = false, onlyChanges = false } = {}): Promise<boolean> => {
      const saveNext = async (): Promise<boolean> => {
        await settleForm();
        return onlyChanges && !isModifiedNow.current ? true : send(isAutosave);
      };
      const next = (running.current ?? Promise.resolve(true)).then(saveNext);
      running.current = next;
      return next;
    },
    [send],
  );
}
