'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { HistoryEntry } from './history.ts';

/** Who took the story which step, when and why. */
export function HistoryField() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [entries, setEntries] = useState<HistoryEntry[] | undefined>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!id) return;
    void ask<HistoryEntry[]>(`/api/stories/${id}/history`).then((answer) => {
      if (answer.ok) setEntries(answer.body);
      else setProblem(answer.message);
    });
  }, [id, lastUpdateTime]);
  if (problem) return <p>Chưa đọc được lịch sử của bài. {problem}</p>;
  if (!entries || entries.length === 0) return <p>Bài chưa qua bước nào.</p>;
  return (
    <ol className="story-history">
      {entries.map(({ at, who, what, state, notes }, index) => (
        <li key={`${at} ${index}`}>
          <strong>{what}</strong>
          {state && <span> → {state}</span>}
          <small>
            {who}, <time dateTime={at}>{formatMoment(at)}</time>
          </small>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
