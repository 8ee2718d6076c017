'use client';
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { findOpenKeys, holdKey } from './held-keys.ts';
import { formatTime } from './lease-notice.tsx';
import {
  dropCopy,
  keepCopy,
  listNewCopies,
  makeNewCopyKey,
  storedNew,
  type LocalCopy,
} from './local-copy.ts';

interface Kept {
  key: string;
  copy: LocalCopy;
}

/** Keeps a new story until it is saved, and offers those that windows left which are closed now. */
export function NewStoryCopy({ user }: { user: string }) {
  const [key] = useState(() => makeNewCopyKey(user));
  const [copies, setCopies] = useState<readonly Kept[]>([]);
  useEffect(() => holdKey(key), [key]);
  useKeeping(key);
  useEffect(() => {
    let isGone = false;
    void findOpenKeys().then((open) => {
      if (!isGone) setCopies(listNewCopies(user).filter((kept) => kept.key !== key && !open.has(kept.key)));
    });
    return () => {
      isGone = true;
    };
  }, [user, key]);
  const drop = (dropped: string) => {
    dropCopy(dropped);
    setCopies((all) => all.filter((kept) => kept.key !== dropped));
  };
  return copies.map((kept) => <Offer key={kept.key} kept={kept} onDrop={() => drop(kept.key)} />);
}

/** Keeps what is typed until the story is stored. */
function useKeeping(key: string): void {
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const isModified = useFormModified();
  useEffect(() => {
    if (!isModified) return undefined;
    const timer = setTimeout(() => keepCopy(key, { at: Date.now(), base: {}, mine: getData() }), 500);
    return () => clearTimeout(timer);
  }, [fields, isModified, key, getData]);
  useEffect(() => {
    const onStored = () => dropCopy(key);
    document.addEventListener(storedNew, onStored);
    return () => document.removeEventListener(storedNew, onStored);
  }, [key]);
}

function Offer({ kept: { key, copy }, onDrop }: { kept: Kept; onDrop: () => void }) {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const answer = await ask<{ doc: { id: string } }>('/api/stories?draft=true&depth=0', {
      body: { ...copy.mine, _status: 'draft' },
    });
    setBusy(false);
    if (!answer.ok) return setProblem(`Chưa lưu được thành bản thảo. ${answer.message}`);
    dropCopy(key);
    window.location.assign(`/admin/collections/stories/${answer.body.doc.id}`);
  };
  const { title } = copy.mine;
  return (
    <p role="status" className="editing-panel editing-panel__copy">
      Máy này còn giữ một bài mới chưa lưu, lúc {formatTime(copy.at)} (
      {typeof title === 'string' && title ? `“${title}”` : 'chưa có tiêu đề'}).{' '}
      <button type="button" className="action-restore-new" disabled={isBusy} onClick={() => void restore()}>
        Lưu thành bản thảo và mở
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          if (window.confirm('Bỏ hẳn bài chưa lưu này?')) onDrop();
        }}
      >
        Bỏ
      </button>{' '}
      {problem}
    </p>
  );
}
