'use client';
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
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
    const answer = await ask<{ doc: { id: string } }>('/api/stories?draft=true&depth=0', {
      body: { ...mine, _status: 'draft' },
    });
    if (!answer.ok) return setProblem(`Chưa lưu được thành bản thảo. ${answer.message}`);
    dropCopy(copyKey);
    window.location.assign(`/admin/collections/stories/${answer.body.doc.id}`);
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
