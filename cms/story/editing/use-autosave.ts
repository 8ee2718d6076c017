'use client';
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { keepCopy } from './local-copy.ts';
import type { FormText } from './form-text.ts';
import type { SaveState } from './save-state.ts';

/** Milliseconds without a key after which a text saves itself, at the latest after, and between tries without network. */
const PAUSE = 2_000;
const LONGEST = 15_000;
const RETRY = 10_000;

interface Options {
  story: string | undefined;
  copyKey: string;
  isMine: boolean;
  text: FormText;
  state: SaveState;
  save: (options: { isAutosave: boolean }) => Promise<boolean>;
}

/**
 * Keeps what is typed in the browser, and saves it a little later while the text is this window's.
 * @returns whether the browser had no room for it
 */
export function useAutosave({ story, copyKey, isMine, text, state, save }: Options): boolean {
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const isModified = useFormModified();
  const [hasNoRoom, setNoRoom] = useState(false);
  useEffect(() => {
    if (!isModified || !text.base) return undefined;
    const keep = setTimeout(() => {
      setNoRoom(!keepCopy(copyKey, { at: Date.now(), base: text.base?.data ?? {}, mine: getData() }));
    }, 500);
    const waits = state.kind === 'stale' || state.kind === 'locked' || state.kind === 'saving';
    const isRefused = state.kind === 'refused' && text.isRefused(getData());
    if (!story || !isMine || waits || isRefused) return () => clearTimeout(keep);
    const isRetry = state.kind === 'offline' || state.kind === 'session';
    const left = text.markUnsaved() + LONGEST - Date.now();
    const timer = setTimeout(
      () => void save({ isAutosave: true }),
      isRetry ? RETRY : Math.max(PAUSE / 2, Math.min(PAUSE, left)),
    );
    return () => {
      clearTimeout(keep);
      clearTimeout(timer);
    };
  }, [fields, isModified, isMine, story, copyKey, text, getData, save, state.kind]);
  return hasNoRoom;
}
