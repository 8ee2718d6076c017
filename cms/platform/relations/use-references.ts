'use client';
import type { Where } from 'payload';
import { useMemo, useState } from 'react';
import type { Choice } from './find-choices.ts';
import { useChoices } from './use-choices.ts';

interface Options {
  collection: string;
  /** Ids that the field holds. */
  value: string | string[] | null | undefined;
  setValue: (value: string | string[] | null) => void;
  hasMany: boolean;
  filter: boolean | Where | undefined;
}

export type References = ReturnType<typeof useReferences>;

/** What a field of references holds, by name, what it offers for the words typed, and how it is changed. */
export function useReferences({ collection, value, setValue, hasMany, filter }: Options) {
  const ids = useMemo(() => (Array.isArray(value) ? value : value ? [value] : []), [value]);
  const [typed, setTyped] = useState<string | undefined>();
  const { choices, labels, problem, remember } = useChoices(collection, ids, typed, filter);
  const selected = ids.map((id) => ({ value: id, label: labels.get(id) ?? '…' }));
  const choose = (option: unknown) => {
    const options = (Array.isArray(option) ? option : option ? [option] : []) as Choice[];
    remember(options);
    const next = options.map((each) => each.value);
    setValue(hasMany ? next : (next[0] ?? null));
  };
  const add = (choice: Choice) => choose(hasMany ? [...selected, choice] : choice);
  return { choices, selected, problem, choose, add, setTyped };
}
