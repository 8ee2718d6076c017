'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { Checklist } from './checklist.ts';
import './checklist.css';
import { ChecklistView } from './checklist-view.tsx';

/** Beside a text or a profile, always: what is in order and what is not yet, each at one click from its place. */
export function ChecklistPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const [checklist, setChecklist] = useState<Checklist>();
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!id) return undefined;
    const given = new AbortController();
    void ask<Checklist>(`/api/${collectionSlug}/${id}/checklist`, { signal: given.signal }).then((answer) => {
      if (answer.ok) {
        setChecklist(answer.body);
        setProblem('');
      } else if (!answer.isGivenUp) setProblem(answer.message);
    });
    return () => given.abort();
  }, [id, collectionSlug, lastUpdateTime, asked]);
  return (
    <section className="field-type checklist" id="field-checklist" aria-label="Soát trước khi gửi">
      <h3>Soát trước khi gửi</h3>
      {!id && <p>Lưu bản thảo một lần để máy soát: chuyên mục, ảnh, đồng ý, khẳng định, tác giả, chữ.</p>}
      {problem && <p role="alert">{problem}</p>}
      {checklist && <ChecklistView items={checklist.items} onMended={() => setAsked(asked + 1)} />}
    </section>
  );
}
