'use client';
import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { cleanText } from '#contract/text.ts';
import { dropCopy, keepCopy } from './local-copy.ts';
import { patchStory, type SaveAnswer } from './patch-story.ts';
import { settleForm } from './settle-form.ts';

type Data = Record<string, unknown>;

/** Milliseconds without a key after which a text saves itself, at the latest after, and between tries without network. */
const PAUSE = 2_000;
const LONGEST = 15_000;
const RETRY = 10_000;

export type SaveState =
  { kind: 'idle' | 'saving' } | { kind: 'saved'; at: number } | Exclude<SaveAnswer, { kind: 'saved' }>;

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
  const [fields] = useAllFormFields();
  const { getData, setModified, dispatchFields, setSubmitted } = useForm();
  const { setLastUpdateTime } = useDocumentInfo();
  const isModified = useFormModified();
  const isModifiedNow = useRef(isModified);
  useEffect(() => {
    isModifiedNow.current = isModified;
  }, [isModified]);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const [hasNoRoom, setNoRoom] = useState(false);
  const base = useRef<{ data: Data; revision: number } | undefined>(undefined);
  const running = useRef<Promise<boolean> | undefined>(undefined);
  /** A text that was refused is not sent again before it is changed. */
  const refused = useRef<string | undefined>(undefined);
  const firstUnsaved = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (base.current || Object.keys(fields).length === 0) return;
    const data = getData();
    base.current = { data, revision: Number(data.revision ?? 0) };
  }, [fields, getData]);
  const send = useCallback(
    async (isAutosave: boolean): Promise<boolean> => {
      if (!story || !base.current) return false;
      setState({ kind: 'saving' });
      firstUnsaved.current = undefined;
      const sent = getData();
      const answer = await patchStory(story, sent, base.current.revision, isAutosave);
      if (answer.kind !== 'saved') {
        if (answer.kind === 'refused') {
          refused.current = JSON.stringify(sent);
          setSubmitted(true);
          dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.errors });
        }
        setState(answer);
        if (answer.kind === 'stale') void onStale(base.current.data, getData());
        return false;
      }
      const made = findServerValues(sent, getData(), answer.document);
      const data = { ...sent, ...Object.fromEntries(made) };
      base.current = { data, revision: Number(answer.document.revision ?? 0) };
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
    [story, copyKey, onStale, getData, setModified, dispatchFields, setSubmitted, setLastUpdateTime],
  );
  /** Saves now; two saves of one window never overtake each other. */
  const save = useCallback(
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
  useEffect(() => {
    if (!isModified || !base.current) return undefined;
    const keep = setTimeout(() => {
      setNoRoom(!keepCopy(copyKey, { at: Date.now(), base: base.current?.data ?? {}, mine: getData() }));
    }, 500);
    const waits = state.kind === 'stale' || state.kind === 'locked' || state.kind === 'saving';
    const isRefused = state.kind === 'refused' && refused.current === JSON.stringify(getData());
    if (!story || !isMine || waits || isRefused) return () => clearTimeout(keep);
    firstUnsaved.current ??= Date.now();
    const isRetry = state.kind === 'offline' || state.kind === 'session';
    const left = firstUnsaved.current + LONGEST - Date.now();
    const timer = setTimeout(
      () => void save({ isAutosave: true }),
      isRetry ? RETRY : Math.max(PAUSE / 2, Math.min(PAUSE, left)),
    );
    return () => {
      clearTimeout(keep);
      clearTimeout(timer);
    };
  }, [fields, isModified, isMine, story, copyKey, getData, save, state.kind]);
  /** The stored text is now another one, and the form is based on that. */
  const rebase = (revision: number) => {
    if (base.current) base.current = { ...base.current, revision };
    setState({ kind: 'idle' });
  };
  const getRevision = useCallback(() => base.current?.revision, []);
  return { state, save, rebase, hasNoRoom, getBase: () => base.current?.data ?? {}, getRevision };
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
