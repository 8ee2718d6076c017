'use client';
import { useConfig, useDebounce } from '@payloadcms/ui';
import type { Where } from 'payload';
import { useEffect, useState } from 'react';
import { findChoices, type Choice } from './find-choices.ts';

const LIMIT = 30;
const PAUSE_MS = 200;

/** What is offered for the words typed (nothing is asked before the list is opened), and the names of what is chosen. */
export function useChoices(
  collection: string,
  ids: readonly string[],
  typed: string | undefined,
  filter: boolean | Where | undefined,
) {
  const { getEntityConfig } = useConfig();
  const title = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id';
  const words = useDebounce(typed, PAUSE_MS);
  const [choices, setChoices] = useState<Choice[]>([]);
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const [problem, setProblem] = useState('');
  const remember = (found: readonly Choice[]) =>
    setLabels((known) => new Map([...known, ...found.map(({ value, label }) => [value, label] as const)]));
  const narrowed = JSON.stringify(typeof filter === 'object' ? filter : {});
  useEffect(() => {
    if (words === undefined) return;
    const ended = new AbortController();
    const named = words.trim() ? { [title]: { like: words.trim() } } : {};
    const where: Where = {
      and: [JSON.parse(narrowed) as Where, named].filter((part) => Object.keys(part).length > 0),
    };
    const order = words.trim() ? {} : { sort: title };
    const question = { collection, title, where, limit: LIMIT, signal: ended.signal, ...order };
    void findChoices(question).then((found) => {
      if (ended.signal.aborted) return;
      if (Array.isArray(found)) setChoices(found);
      setProblem(Array.isArray(found) ? '' : found.message);
    });
    return () => ended.abort();
  }, [collection, title, words, narrowed]);
  const unknown = ids.filter((id) => !labels.has(id)).join();
  useEffect(() => {
    if (!unknown) return;
    const wanted = unknown.split(',');
    const where: Where = { id: { in: wanted } };
    void findChoices({ collection, title, where, limit: wanted.length, sort: title }).then((found) => {
      // A document that is not there any more is shown by its id.
      if (Array.isArray(found)) remember([...wanted.map((id) => ({ value: id, label: id })), ...found]);
      else setProblem(found.message);
    });
  }, [collection, title, unknown]);
  return { choices, labels, problem, remember };
}
