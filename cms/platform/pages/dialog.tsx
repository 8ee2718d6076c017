'use client';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface DialogProps {
  title: string;
  confirm: string;
  isDanger?: boolean;
  children: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks what an action needs to know, above the page. */
export function Dialog({ title, confirm, isDanger, children, onConfirm, onClose }: DialogProps) {
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
