'use client';
import { useEffect, useRef, useState } from 'react';
import type { Checklist, ChecklistItem } from '../../checks/checklist/checklist.ts';
import { ChecklistView } from '../../checks/checklist/checklist-view.tsx';
import { Dialog } from '../../platform/pages/dialog.tsx';
import { ask } from '../../platform/requests/ask.ts';
import { saveOpenStory } from '../editing/saver-registry.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';

type Props = Pick<ActionDialogProps<object>, 'onConfirm' | 'onClose'> & { id: string };

/**
 * Before a text waits for somebody else: what whoever sends it in can mend himself, said once, at one click from its
 * place. A text with nothing of that kind goes on without a question; the server says the same.
 */
export function SubmitDialog({ id, onConfirm, onClose }: Props) {
  const [open, setOpen] = useState<readonly ChecklistItem[]>();
  const [problem, setProblem] = useState('');
  const confirm = useRef(onConfirm);
  useEffect(() => {
    confirm.current = onConfirm;
  }, [onConfirm]);
  useEffect(() => {
    void findOpen(id).then((found) => {
      if (typeof found === 'string') setProblem(found);
      else if (found.length === 0) confirm.current({});
      else setOpen(found);
    });
  }, [id]);
  if (!open && !problem) return <span role="status">Đang soát…</span>;
  return (
    <Dialog title="Bài còn chỗ chưa xong" confirm="Về sửa" onConfirm={onClose} onClose={onClose}>
      {problem && <p role="alert">{problem}</p>}
      {open && (
        <>
          <p>Phải sửa xong những chỗ này mới gửi được:</p>
          <ChecklistView items={open} onJump={onClose} />
        </>
      )}
    </Dialog>
  );
}

/** What of the text as it stands in the form has to be mended first, once that is stored; or why that is not known. */
async function findOpen(id: string): Promise<ChecklistItem[] | string> {
  if (!(await saveOpenStory(id, { onlyChanges: true })))
    return 'Chữ vừa gõ chưa lưu được nên chưa gửi duyệt; lý do ở đầu bài.';
  const answer = await ask<Checklist>(`/api/stories/${id}/checklist`);
  return answer.ok ? answer.body.items.filter(({ isRequired }) => isRequired) : answer.message;
}
