'use client';
import { useState, type FormEvent } from 'react';
import { moment, MomentPicker } from '../../platform/i18n/moment-picker.tsx';
import { ask } from '../../platform/requests/ask.ts';

export interface IssueRow {
  id: string;
  /** Which text is published: the one that was approved when this page was opened. */
  approvedHash: string;
  title: string;
  note: string;
}

/** Chooses approved texts and brings them out together: all of them, or none. */
export function IssueForm({ rows }: { rows: readonly IssueRow[] }) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [at, setAt] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  if (rows.length === 0) return <p>Chưa có bài nào đã duyệt ở đây.</p>;
  const texts = rows.filter(({ id }) => !left.includes(id));
  const toggle = (id: string) =>
    setLeft((all) => (all.includes(id) ? all.filter((each) => each !== id) : [...all, id]));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const body = {
      texts: texts.map(({ id, approvedHash }) => ({ id, approvedHash })),
      ...(at ? { at } : {}),
    };
    const answer = await ask<{ count: number }>('/api/stories/publish-issue', { body });
    if (answer.ok) return window.location.reload();
    setMessage(answer.message);
    setBusy(false);
  };
  return (
    <form className="forget-form" onSubmit={(event) => void send(event)}>
      <IssueTexts rows={rows} left={left} onToggle={toggle} />
      <label>
        Lên trang lúc (giờ Việt Nam; để trống là ngay bây giờ){' '}
        <MomentPicker {...moment} value={at} onChange={setAt} />
      </label>
      <p>
        Lên trang đúng những bản đã duyệt trong danh sách này. Một bài không lên được thì chưa bài nào lên, và
        trang này nói bài nào, vì sao.
      </p>
      {message && (
        <p className="issue-form__problem" role="alert">
          {message}
        </p>
      )}
      <button
        type="submit"
        className="story-actions__button story-actions__button--main"
        disabled={isBusy || texts.length === 0}
      >
        {at ? `Hẹn giờ ${texts.length} bài` : `Xuất bản ${texts.length} bài`}
      </button>
    </form>
  );
}

interface IssueTextsProps {
  rows: readonly IssueRow[];
  /** Ids of those that stay behind. */
  left: readonly string[];
  onToggle: (id: string) => void;
}

function IssueTexts({ rows, left, onToggle }: IssueTextsProps) {
  return (
    <>
      {rows.map(({ id, title, note }) => (
        <label key={id}>
          <input type="checkbox" checked={!left.includes(id)} onChange={() => onToggle(id)} /> {title}{' '}
          <small>{note}</small>
        </label>
      ))}
    </>
  );
}
