'use client';
import { useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { storedNew } from './local-copy.ts';
import { saveOpenStory } from './saver-registry.ts';
import { settleForm } from './settle-form.ts';

/** “Lưu bản thảo”: makes a version that stays; the text saves itself besides. */
export function SaveButton() {
  const { id } = useDocumentInfo();
  const { submit } = useForm();
  const isBusy = useFormProcessing();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      button.current?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const save = async () => {
    if (id) await saveOpenStory(String(id));
    else {
      await settleForm();
      const action = '/api/stories?draft=true&depth=0';
      const done = await submit({
        action,
        method: 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      if (done?.res?.ok) document.dispatchEvent(new Event(storedNew));
    }
  };
  return (
    <button
      ref={button}
      type="button"
      id="action-save-draft"
      className="story-actions__button"
      disabled={isBusy}
      onClick={() => void save()}
    >
      Lưu bản thảo
    </button>
  );
}
