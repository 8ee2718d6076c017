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
 * Before a text waits for somebody else: what is open, said once, at one click from its place. A text in order goes on
 * without a question; what its writer can mend keeps it here, and the server says so too.
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
  const required = open?.filter(({ isRequired }) => isRequired) ?? [];
  return (
    <Dialog
      title="Bài còn chỗ chưa xong"
      confirm={required.length > 0 ? 'Về sửa' : 'Vẫn gửi duyệt'}
      onConfirm={() => (required.length > 0 || !open ? onClose() : onConfirm({}))}
      onClose={onClose}
    >
      {problem && <p role="alert">{problem}</p>}
      {required.length > 0 && <p>Phải sửa xong những chỗ này mới gửi được:</p>}
      {open && <ChecklistView items={required.length > 0 ? required : open} onJump={onClose} />}
      {required.length === 0 && open && (
        <p>Những chỗ này do người khác lo: bài gửi được ngay, và được duyệt khi họ làm xong.</p>
      )}
    </Dialog>
  );
}

/** What is open of the text as it stands in the form, once that is stored; or why that is not known. */
async function findOpen(id: string): Promise<ChecklistItem[] | string> {
  if (!(await saveOpenStory(id, { onlyChanges: true })))
    return 'Chữ vừa gõ chưa lưu được nên chưa gửi duyệt; lý do ở đầu bài.';
  const answer = await ask<Checklist>(`/api/stories/${id}/checklist`);
  return answer.ok ? answer.body.items.filter(({ problems }) => problems.length > 0) : answer.message;
}
