'use client';
import { useEffect, useRef, useState } from 'react';
import { convertOldEncoding, isLikelyOld } from '#contract/old-encoding.ts';
import { EncodingDialog } from './encoding-dialog.tsx';

interface Paste {
  box: HTMLElement;
  text: string;
  html: string;
}

/**
 * Offers to convert text of the old encoding that is pasted anywhere within an area but into the body, which has a
 * plug-in of its own.
 * @param area selector of what is watched
 * @param findLanguage language of what is written in a field
 */
export function WatchPastes({
  area,
  findLanguage,
}: {
  area: string;
  findLanguage: (box: HTMLElement) => string;
}) {
  const [waiting, setWaiting] = useState<Paste>();
  const latest = useRef(findLanguage);
  useEffect(() => {
    latest.current = findLanguage;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const box = event.isTrusted && event.target instanceof Element ? findBox(event.target) : undefined;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!box?.closest(area) || !isLikelyOld(text, latest.current(box))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setWaiting({ box, text, html: event.clipboardData?.getData('text/html') ?? '' });
    };
    // Before the fields themselves hear of it.
    document.addEventListener('paste', onPaste, { capture: true });
    return () => document.removeEventListener('paste', onPaste, { capture: true });
  }, [area]);
  if (!waiting) return null;
  const finish = (paste: Paste | undefined) => {
    setWaiting(undefined);
    // The dialog gives the focus back only once it is gone.
    if (paste) setTimeout(() => insert(paste), 0);
  };
  return (
    <EncodingDialog
      texts={waiting.text.split(/\r?\n/)}
      onConvert={() => finish(convert(waiting))}
      onKeep={() => finish(waiting)}
      onClose={() => finish(undefined)}
    />
  );
}

/** The field that a paste goes into: one line, plain text, or a small editable field. */
function findBox(target: Element): HTMLElement | undefined {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return target;
  return target.closest<HTMLElement>('.inline-input__text') ?? undefined;
}

function convert({ box, text, html }: Paste): Paste {
  if (!html) return { box, text: convertOldEncoding(text), html };
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    walker.currentNode.nodeValue = convertOldEncoding(walker.currentNode.nodeValue ?? '');
  return { box, text: convertOldEncoding(text), html: body.innerHTML };
}

function insert({ box, text, html }: Paste): void {
  box.focus();
  if (!box.isContentEditable) {
    document.execCommand('insertText', false, text);
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
