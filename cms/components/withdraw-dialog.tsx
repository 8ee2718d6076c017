'use client';
import { useState } from 'react';
import { getLanguage } from '#contract/languages.ts';
import { Dialog, type ActionDialogProps } from './dialog.tsx';

/** Asks why a story is withdrawn, and which of its translations go with it. */
export function WithdrawDialog({
  flow,
  onConfirm,
  onClose,
}: ActionDialogProps<{ reason: string; translations: string[] }>) {
  const [reason, setReason] = useState('');
  const live = flow.versions.filter((version) => version.onSite);
  const [chosen, setChosen] = useState(() => live.map(({ id }) => id));
  const toggle = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  return (
    <Dialog
      title="Gỡ bài khỏi trang"
      confirm="Gỡ bài"
      isDanger
      onConfirm={() => onConfirm({ reason, translations: chosen })}
      onClose={onClose}
    >
      <label>
        Lý do (chỉ toà soạn thấy)
        <textarea
          name="reason"
          rows={3}
          required
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {live.length > 0 && (
        <fieldset>
          <legend>Gỡ cả bản bằng ngôn ngữ khác</legend>
          {live.map(({ id, language, title }) => (
            <label key={id} className="action-dialog__check">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {getLanguage(language).name}: {title}
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}
