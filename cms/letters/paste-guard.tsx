'use client';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { convertOldEncoding, isLikelyOld } from '#contract/old-encoding.ts';
import { EncodingDialog } from './encoding-dialog.tsx';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Offers to convert text of the old encoding that is pasted into a one-line or plain field of the form, as the body does. */
export function PasteGuard() {
  const language = useFormFields(([fields]) => (fields?.language?.value as string | undefined) ?? 'vi');
  const [waiting, setWaiting] = useState<{ box: Box; text: string }>();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const box = event.target;
      if (!(box instanceof HTMLTextAreaElement) && !(box instanceof HTMLInputElement)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!box.closest('.collection-edit') || !isLikelyOld(text, language)) return;
      event.preventDefault();
      setWaiting({ box, text });
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [language]);
  if (!waiting) return null;
  const finish = (text: string | undefined) => {
    setWaiting(undefined);
    if (text === undefined) return;
    // The dialog gives the focus back only once it is gone.
    setTimeout(() => {
      waiting.box.focus();
      document.execCommand('insertText', false, text);
    }, 0);
  };
  return (
    <EncodingDialog
      texts={[waiting.text]}
      onConvert={() => finish(convertOldEncoding(waiting.text))}
      onKeep={() => finish(waiting.text)}
      onClose={() => finish(undefined)}
    />
  );
}
