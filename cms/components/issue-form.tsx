'use client';
import { toast } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { fromLocalInput } from '../i18n/local-time.ts';
import { postJson } from './post-action.ts';

export interface IssueRow {
  id: string;
  title: string;
  note: string;
}

/** Chooses approved texts and brings them out together: all of them, or none. */
export function IssueForm({ rows }: { rows: readonly IssueRow[] }) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [at, setAt] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (rows.length === 0) return <p>Chưa có bài nào đã duyệt ở đây.</p>;
  const ids = rows.map(({ id }) => id).filter((id) => !left.includes(id));
  const toggle = (id: string) =>
    setLeft((all) => (all.includes(id) ? all.filter((each) => each !== id) : [...all, id]));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const body = { ids, ...(at ? { at: fromLocalInput(at) } : {}) };
    const answer = await postJson<{ count: number }>('/api/stories/release', body);
    if (answer.ok) return window.location.reload();
    toast.error(answer.message, { duration: 12_000 });
    setBusy(false);
  };
  return (
    <form className="forget-form" onSubmit={(event) => void send(event)}>
      {rows.map(({ id, title, note }) => (
        <label key={id}>
          <input type="checkbox" checked={!left.includes(id)} onChange={() => toggle(id)} /> {title}{' '}
          <small>{note}</small>
        </label>
      ))}
      <label>
        Lên trang lúc (giờ Việt Nam; để trống là ngay bây giờ){' '}
        <input type="datetime-local" name="at" value={at} onChange={(event) => setAt(event.target.value)} />
      </label>
      <p>Một bài không lên được thì chưa bài nào lên, và trang này nói vì sao.</p>
      <button
        type="submit"
        className="story-actions__button story-actions__button--main"
        disabled={isBusy || ids.length === 0}
      >
        {at ? `Hẹn giờ ${ids.length} bài` : `Xuất bản ${ids.length} bài`}
      </button>
    </form>
  );
}
