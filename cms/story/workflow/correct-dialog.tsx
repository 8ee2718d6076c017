'use client';
import { useState } from 'react';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { LiveChangeList } from '../versions/live-change-list.tsx';
import { useLiveChanges } from './live-changes.ts';

interface Told {
  wrong: string;
  right: string;
  note: string;
}

const questions = {
  wrong: 'Đoạn sai, chép đúng như bạn đọc đã thấy',
  right: 'Đoạn đúng',
  note: 'Lời cải chính, xin lỗi (hoặc lời bổ sung)',
} as const satisfies Record<keyof Told, string>;

/** Asks what readers are told when a live story changes: what was false, what is right, and the apology. */
export function CorrectDialog({ id, onConfirm, onClose }: ActionDialogProps<Told> & { id: string }) {
  const [told, setTold] = useState<Told>({ wrong: '', right: '', note: '' });
  const changes = useLiveChanges(id);
  const isCorrection = Boolean(told.wrong.trim() || told.right.trim());
  return (
    <Dialog
      title="Đính chính và cập nhật"
      confirm="Cập nhật lên trang"
      onConfirm={() => onConfirm(told)}
      onClose={onClose}
    >
      <LiveChangeList changes={changes} />
      {(Object.keys(questions) as (keyof Told)[]).map((name) => (
        <label key={name}>
          {questions[name]}
          <textarea
            name={name}
            rows={name === 'note' ? 3 : 2}
            maxLength={1_000}
            required={isCorrection}
            value={told[name]}
            onChange={(event) => setTold({ ...told, [name]: event.target.value })}
          />
        </label>
      ))}
      <p>
        Sửa sai sự thật thì ghi cả ba: trang chủ đăng ở mục cải chính, nguồn tin và đối tác nhận theo. Đoạn
        sai phải rời khỏi bài; bản cũ vẫn được giữ ở mục “Phiên bản”. Chỉ bổ sung thì ghi một lời; sửa lỗi
        chính tả thì để trống cả.
      </p>
    </Dialog>
  );
}
