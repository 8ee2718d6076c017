'use client';
import { useState } from 'react';
import { getTransition, type TransitionName } from '../transition/transitions.ts';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

const questions: Readonly<Partial<Record<TransitionName, string>>> = {
  return: 'Người viết cần sửa gì?',
  archive: 'Vì sao lưu kho? (không bắt buộc)',
  reopen: 'Vì sao mở lại? (không bắt buộc)',
};

interface ReasonDialogProps extends ActionDialogProps<{ reason: string }> {
  name: TransitionName;
}

/** Asks why; the answer stands in the history of the story. */
export function ReasonDialog({ name, onConfirm, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const { name: label, needsReason } = getTransition(name);
  return (
    <Dialog title={label} confirm={label} onConfirm={() => onConfirm({ reason })} onClose={onClose}>
      <label>
        {questions[name] ?? 'Lý do'}
        <textarea
          name="reason"
          rows={4}
          required={Boolean(needsReason)}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p>Lời này được ghi vào lịch sử của bài.</p>
    </Dialog>
  );
}
