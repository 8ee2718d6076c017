'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { HistoryEntry } from './history.ts';

/** Who took the story which step, when and why. */
export function HistoryField() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [entries, setEntries] = useState<HistoryEntry[] | undefined>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!id) return;
    fetch(`/api/stories/${id}/history`, { credentials: 'same-origin' })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        setEntries((await response.json()) as HistoryEntry[]);
      })
      .catch(() => setFailed(true));
  }, [id, lastUpdateTime]);
  if (hasFailed) return <p>Chưa đọc được lịch sử của bài. Hãy tải lại trang.</p>;
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
