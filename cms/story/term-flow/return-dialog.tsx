'use client';
import { useState } from 'react';
import { Dialog } from '../../platform/pages/dialog.tsx';

interface ReturnDialogProps {
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks what has to be changed; whoever wrote the draft reads it above the form. */
export function ReturnDialog({ onConfirm, onClose }: ReturnDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title="Trả lại" confirm="Trả lại" onConfirm={() => onConfirm(reason)} onClose={onClose}>
      <label>
        Người sửa cần đổi gì?
        <textarea
          name="reason"
          rows={4}
          required
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p>Lời này hiện cho người sửa và được ghi vào nhật ký.</p>
    </Dialog>
  );
}
