'use client';
import { useState } from 'react';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

/** Asks what readers are told when a live story changes. */
export function CorrectDialog({ onConfirm, onClose }: ActionDialogProps<{ note: string }>) {
  const [note, setNote] = useState('');
  return (
    <Dialog
      title="Đính chính và cập nhật"
      confirm="Cập nhật lên trang"
      onConfirm={() => onConfirm({ note })}
      onClose={onClose}
    >
      <label>
        Lời đính chính hiện dưới bài
        <textarea
          name="note"
          rows={4}
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <p>Sửa sai sự thật thì phải đính chính. Chỉ sửa lỗi chính tả hoặc thay ảnh thì có thể để trống.</p>
    </Dialog>
  );
}
