'use client';
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { dropCopy, keepCopy, readCopy, type LocalCopy } from './local-copy.ts';

/** Keeps a new story that was never saved, and offers it again. */
export function NewStoryCopy({ copyKey }: { copyKey: string }) {
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const isModified = useFormModified();
  const [copy, setCopy] = useState<LocalCopy>();
  const [problem, setProblem] = useState('');
  useEffect(() => queueMicrotask(() => setCopy(readCopy(copyKey))), [copyKey]);
  useEffect(() => {
    if (!isModified) return undefined;
    const timer = setTimeout(() => keepCopy(copyKey, { at: Date.now(), base: {}, mine: getData() }), 500);
    return () => clearTimeout(timer);
  }, [fields, isModified, copyKey, getData]);
  const restore = async (mine: Record<string, unknown>) => {
    const response = await fetch('/api/stories?draft=true&depth=0', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...mine, _status: 'draft' }),
    });
    if (!response.ok) return setProblem('Chưa lưu được thành bản thảo. Hãy thử lại.');
    const { doc } = (await response.json()) as { doc: { id: string } };
    dropCopy(copyKey);
    window.location.assign(`/admin/collections/stories/${doc.id}`);
  };
  if (!copy) return null;
  const title =
    typeof copy.mine.title === 'string' && copy.mine.title ? `“${copy.mine.title}”` : 'chưa có tiêu đề';
  return (
    <p role="status" className="editing-panel editing-panel__copy">
      Máy này còn giữ một bài mới chưa lưu ({title}).{' '}
      <button type="button" id="action-restore-new" onClick={() => void restore(copy.mine)}>
        Lưu thành bản thảo và mở
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          dropCopy(copyKey);
          setCopy(undefined);
        }}
      >
        Bỏ
      </button>{' '}
      {problem}
    </p>
  );
}
