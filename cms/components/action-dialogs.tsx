'use client';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { getLanguage, languages, type LanguageCode } from '#contract/languages.ts';
import type { StoryFlow } from '../workflow/story-flow.ts';

interface DialogProps {
  title: string;
  confirm: string;
  isDanger?: boolean;
  children: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

function Dialog({ title, confirm, isDanger, children, onConfirm, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onConfirm();
  };
  // Outside the document's own form: a form within a form is sent by the browser itself.
  return createPortal(
    <dialog ref={dialog} className="action-dialog" aria-label={title} onClose={onClose}>
      <form onSubmit={submit}>
        <h2>{title}</h2>
        {children}
        <p className="action-dialog__buttons">
          <button type="button" onClick={onClose}>
            Thôi
          </button>
          <button type="submit" className={isDanger ? 'action-dialog__danger' : 'action-dialog__main'}>
            {confirm}
          </button>
        </p>
      </form>
    </dialog>,
    document.body,
  );
}

interface ActionDialogProps<T> {
  flow: StoryFlow;
  onConfirm: (body: T) => void;
  onClose: () => void;
}

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

interface TranslateDialogProps extends ActionDialogProps<{ language: LanguageCode }> {
  own: LanguageCode;
}

/** Asks which language the story is to be translated into; those that it has are left out. */
export function TranslateDialog({ flow, own, onConfirm, onClose }: TranslateDialogProps) {
  const taken = new Set([own, ...flow.versions.map(({ language }) => language)]);
  const free = languages.filter(({ code }) => !taken.has(code));
  const [language, setLanguage] = useState<LanguageCode | undefined>(free[0]?.code);
  return (
    <Dialog
      title="Tạo bản dịch"
      confirm="Tạo bản dịch"
      onConfirm={() => language && onConfirm({ language })}
      onClose={onClose}
    >
      <label>
        Dịch sang
        <select
          name="language"
          value={language}
          onChange={(event) => setLanguage(event.target.value as LanguageCode)}
        >
          {free.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>Bản mới có sẵn ảnh, phân loại và bố cục của bài này; phần chữ để trống để người biên dịch viết.</p>
    </Dialog>
  );
}
