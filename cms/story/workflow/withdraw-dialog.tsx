'use client';
import { useEffect, useState } from 'react';
import { getLanguage } from '#contract/languages.ts';
import type { WithdrawalPreview } from '../withdrawal/preview.ts';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

interface WithdrawDialogProps extends ActionDialogProps<{
  reason: string;
  translations: string[];
  media?: string[];
}> {
  id: string;
}

/** Asks why a story is withdrawn, in which languages, and which of its files go with it. */
export function WithdrawDialog({ id, flow, onConfirm, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<WithdrawalPreview | undefined>();
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => {
    fetch(`/api/stories/${id}/withdrawal`, { credentials: 'same-origin' })
      .then(async (response) => response.ok && setPreview((await response.json()) as WithdrawalPreview))
      // Without the list the server takes all files that nothing else shows.
      .catch(() => undefined);
  }, [id]);
  const toggle = (one: string) =>
    setLeft((ids) => (ids.includes(one) ? ids.filter((each) => each !== one) : [...ids, one]));
  // Until the list has come: the siblings that are known to be on the site, and all files that nothing else shows.
  const siblings = preview?.siblings ?? flow.siblings.filter(({ onSite }) => onSite);
  const others = siblings.filter((sibling) => sibling.id !== id);
  const translations = others.map((sibling) => sibling.id).filter((each) => !left.includes(each));
  const going = new Set([id, ...translations]);
  const files = (preview?.media ?? []).map((file) => ({
    ...file,
    isFree: file.others.length === 0 && file.siblings.every((sibling) => going.has(sibling)),
  }));
  const media = files.filter((file) => file.isFree && !left.includes(file.id)).map((file) => file.id);
  return (
    <Dialog
      title="Gỡ bài khỏi trang"
      confirm="Gỡ bài"
      isDanger
      onConfirm={() => onConfirm({ reason, translations, ...(preview ? { media } : {}) })}
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
      {others.length > 0 && (
        <fieldset>
          <legend>Gỡ cả bản bằng ngôn ngữ khác</legend>
          {others.map((sibling) => (
            <label key={sibling.id} className="action-dialog__check">
              <input
                type="checkbox"
                checked={!left.includes(sibling.id)}
                onChange={() => toggle(sibling.id)}
              />
              {getLanguage(sibling.language).name}: {sibling.title}
            </label>
          ))}
        </fieldset>
      )}
      {files.length > 0 && (
        <fieldset>
          <legend>Gỡ cả tệp ảnh, tiếng, hình</legend>
          {files.map(({ id: file, name, isFree, others: places }) => (
            <label key={file} className="action-dialog__check">
              <input
                type="checkbox"
                checked={isFree && !left.includes(file)}
                disabled={!isFree}
                onChange={() => toggle(file)}
              />
              {name}
              {!isFree && ` – còn dùng ở ${places[0] ? `“${places[0]}”` : 'bản không gỡ'}`}
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}
