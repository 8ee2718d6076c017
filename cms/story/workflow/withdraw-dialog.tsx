'use client';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { getLanguage } from '#contract/languages.ts';
import type { WithdrawalPreview } from '../withdrawal/preview.ts';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

type WithdrawalFile = WithdrawalPreview['media'][number];

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
    void ask<WithdrawalPreview>(`/api/stories/${id}/withdrawal`).then((answer) => {
      // Without the list the server takes all files that nothing else shows.
      if (answer.ok) setPreview(answer.body);
    });
  }, [id]);
  const toggle = (one: string) =>
    setLeft((ids) => (ids.includes(one) ? ids.filter((each) => each !== one) : [...ids, one]));
  // Until the list has come: the siblings that are known to be on the site, and all files that nothing else shows.
  const siblings = preview?.siblings ?? flow.siblings.filter(({ onSite }) => onSite);
  const others = siblings.filter((sibling) => sibling.id !== id);
  const translations = others.map((sibling) => sibling.id).filter((each) => !left.includes(each));
  const files = judge(preview?.media ?? [], new Set([id, ...translations]));
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
        Lý do (chỉ tòa soạn thấy)
        <textarea
          name="reason"
          rows={3}
          required
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {others.length > 0 && <Siblings siblings={others} left={left} onToggle={toggle} />}
      {files.length > 0 && <Files files={files} left={left} onToggle={toggle} />}
    </Dialog>
  );
}

/** `isFree`: nothing that stays shows it. */
type JudgedFile = WithdrawalFile & { isFree: boolean };

/** @param going ids of the texts that are withdrawn */
function judge(files: readonly WithdrawalFile[], going: ReadonlySet<string>): JudgedFile[] {
  return files.map((file) => ({
    ...file,
    isFree: file.others.length === 0 && file.siblings.every((sibling) => going.has(sibling)),
  }));
}

interface ChoiceProps {
  /** Ids of what stays although it could go. */
  left: readonly string[];
  onToggle: (id: string) => void;
}

function Siblings({ siblings, left, onToggle }: ChoiceProps & { siblings: WithdrawalPreview['siblings'] }) {
  return (
    <fieldset>
      <legend>Gỡ cả bản bằng ngôn ngữ khác</legend>
      {siblings.map((sibling) => (
        <label key={sibling.id} className="action-dialog__check">
          <input type="checkbox" checked={!left.includes(sibling.id)} onChange={() => onToggle(sibling.id)} />
          {getLanguage(sibling.language).name}: {sibling.title}
        </label>
      ))}
    </fieldset>
  );
}

function Files({ files, left, onToggle }: ChoiceProps & { files: readonly JudgedFile[] }) {
  return (
    <fieldset>
      <legend>Gỡ cả tệp ảnh, tiếng, hình</legend>
      {files.map(({ id: file, name, isFree, others: places }) => (
        <label key={file} className="action-dialog__check">
          <input
            type="checkbox"
            checked={isFree && !left.includes(file)}
            disabled={!isFree}
            onChange={() => onToggle(file)}
          />
          {name}
          {!isFree && ` – còn dùng ở ${places[0] ? `“${places[0]}”` : 'bản không gỡ'}`}
        </label>
      ))}
    </fieldset>
  );
}
