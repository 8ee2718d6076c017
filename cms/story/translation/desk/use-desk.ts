'use client';
import { useEffect, useState } from 'react';
import { ask } from '../../../platform/requests/ask.ts';
import type { Desk, DeskRow } from '../desk.ts';
import type { DeskChange } from '../save-desk.ts';

/** What the translator typed and has not saved, by part and string. */
type Typed = ReadonlyMap<string, string>;

type DeskWish = { [K in keyof DeskChange]?: DeskChange[K] | undefined };

export interface DeskWork {
  desk: Desk;
  typed: Typed;
  /** What others wrote meanwhile where the translator wrote too, by part and string. */
  others: Typed;
  message: string;
  isBusy: boolean;
  read(row: DeskRow, path: string): string;
  type(row: DeskRow, path: string, text: string): void;
  save(): Promise<boolean>;
  /** Asks for something else than words; what was typed is saved with it. */
  send(change: DeskWish): Promise<boolean>;
}

/**
 * The work at one translation: nothing typed is lost, whatever the server answers.
 * @param isMine whether this window holds the lease of the text; without it the desk is for reading
 */
export function useDesk(start: Desk, isMine: boolean): DeskWork {
  const [stored, setDesk] = useState(start);
  const mayWrite = stored.translation.mayWrite && isMine;
  const desk = { ...stored, translation: { ...stored.translation, mayWrite } };
  const [typed, setTyped] = useState<Typed>(new Map());
  const [others, setOthers] = useState<Typed>(new Map());
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (typed.size > 0) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [typed]);

  const known = (row: DeskRow, path: string) =>
    others.get(name(row.key, path)) ?? row.target.find((string) => string.path === path)?.text ?? '';
  const read = (row: DeskRow, path: string) =>
    typed.get(name(row.key, path)) ?? row.target.find((string) => string.path === path)?.text ?? '';
  const type = (row: DeskRow, path: string, text: string) =>
    setTyped((before) => {
      const after = new Map(before);
      if (text === known(row, path)) after.delete(name(row.key, path));
      else after.set(name(row.key, path), text);
      return after;
    });
  const send = async (change: DeskWish): Promise<boolean> => {
    setBusy(true);
    setMessage('');
    try {
      const parts = toParts(desk, typed, known);
      const answer = await post(desk.translation.id, { ...change, parts });
      if (answer.desk) {
        setDesk(answer.desk);
        setTyped(new Map());
        setOthers(new Map());
        return true;
      }
      setMessage(answer.message);
      setOthers(new Map([...others, ...answer.conflicts]));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { desk, typed, others, message, isBusy, read, type, send, save: () => send({}) };
}

export function name(key: string, path: string): string {
  return `${key} ${path}`;
}

function toParts(
  { rows, source }: Desk,
  typed: Typed,
  stored: (row: DeskRow, path: string) => string,
): DeskChange['parts'] {
  return rows.flatMap((row) => {
    const strings = row.target.flatMap(({ path }) => {
      const text = typed.get(name(row.key, path));
      return text === undefined ? [] : [{ path, before: stored(row, path), text }];
    });
    const seen = row.source && source ? { seen: { hash: row.source.hash, version: source.version } } : {};
    return strings.length ? [{ key: row.key, ...seen, strings }] : [];
  });
}

async function post(
  id: string,
  change: DeskWish,
): Promise<{ desk?: Desk; message: string; conflicts: [string, string][] }> {
  const answer = await ask<Desk>(`/api/stories/${id}/desk`, { body: change });
  if (answer.ok) return { desk: answer.body, message: '', conflicts: [] };
  const { conflicts = [] } = answer.data as { conflicts?: { key: string; path: string; now: string }[] };
  return {
    message: answer.message,
    conflicts: conflicts.map(({ key, path, now }) => [name(key, path), now]),
  };
}
