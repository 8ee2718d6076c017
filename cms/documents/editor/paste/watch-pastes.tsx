'use client';
import { toast } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { bodyToText } from '#contract/blocks.ts';
import { convertOldEncoding, findOldEncodings } from '../../letters/old-encoding.ts';
import { cleanPasted, toBlocks } from './clean-html.ts';
import { joinCopied, readCopiedLines } from './join-lines.ts';
import { convertOldFonts } from './old-fonts.ts';
import type { Conversion } from '../../letters/convert-blocks.ts';
import { EncodingDialog } from '../../letters/encoding-dialog.tsx';
import { joinedNotice } from './joined-notice.ts';

interface Paste {
  box: HTMLElement;
  text: string;
  html: string;
}

/** A paste that waits for an answer. */
interface Waiting {
  paste: Paste;
  converted: Paste;
  conversions: Conversion[];
}

/**
 * Watches what is pasted anywhere within an area but into the body, which has a plug-in of its own: offers to convert text of
 * an old encoding, and joins lines that a page cut.
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
  const [waiting, setWaiting] = useState<Waiting>();
  const latest = useRef(findLanguage);
  useEffect(() => {
    latest.current = findLanguage;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const box = event.isTrusted && event.target instanceof Element ? findBox(event.target) : undefined;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!box?.closest(area)) return;
      const paste = { box, text, html: event.clipboardData?.getData('text/html') ?? '' };
      const offer = makeOffer(paste, latest.current(box));
      const lines = box instanceof HTMLTextAreaElement && !paste.html ? readCopiedLines(text) : undefined;
      if (!offer && !lines?.isBroken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (offer) setWaiting(offer);
      else if (lines) insertJoined(paste, joinCopied(lines).join('\n\n'));
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
      conversions={waiting.conversions}
      onConvert={() => finish(waiting.converted)}
      onKeep={() => finish(waiting.paste)}
      onClose={() => finish(undefined)}
    />
  );
}

/** The field that a paste goes into: one line, plain text, or a small editable field. */
function findBox(target: Element): HTMLElement | undefined {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return target;
  return target.closest<HTMLElement>('.inline-input__text') ?? undefined;
}

/** By the fonts of the copied HTML, else by letters; undefined where nothing looks old. */
function makeOffer(paste: Paste, language: string): Waiting | undefined {
  const copied = new DOMParser().parseFromString(paste.html, 'text/html');
  const byFont = convertOldFonts(copied);
  if (byFont) {
    const text = toText(byFont.body);
    const conversion = { before: toText(copied.body), after: text, encoding: byFont.encoding };
    return {
      paste,
      converted: { ...paste, text, html: byFont.body.innerHTML },
      conversions: [conversion],
    };
  }
  const lines = paste.text.split(/\r?\n/);
  const encodings = findOldEncodings(lines.map((text) => ({ text, language })));
  const after = lines.map((line, index) => {
    const encoding = encodings[index];
    return encoding ? convertOldEncoding(line, encoding) : line;
  });
  const conversions = lines.flatMap((before, index) => {
    const encoding = encodings[index];
    const now = after[index] ?? before;
    return encoding && before !== now ? [{ before, after: now, encoding }] : [];
  });
  const [first] = conversions;
  if (!first) return undefined;
  const walker = document.createTreeWalker(copied.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    node.nodeValue = convertOldEncoding(node.nodeValue ?? '', first.encoding);
  }
  const html = paste.html && copied.body.innerHTML;
  return { paste, converted: { ...paste, text: after.join('\n'), html }, conversions };
}

function toText(body: Element): string {
  return bodyToText(toBlocks(cleanPasted(body).blocks, () => 'p'));
}

/** Joined lines go in as a step of their own, so that one Ctrl+Z parts them again. */
function insertJoined({ box, text }: Paste, joined: string): void {
  if (!(box instanceof HTMLTextAreaElement)) return;
  const start = box.selectionStart;
  document.execCommand('insertText', false, text);
  box.setSelectionRange(start, box.selectionEnd);
  document.execCommand('insertText', false, joined);
  const value = box.value;
  toast.info(joinedNotice, {
    duration: 20_000,
    action: {
      label: 'Hoàn tác',
      onClick: () => {
        box.focus();
        if (box.value === value) document.execCommand('undo');
        else toast.info('Ô này đã sửa tiếp từ lúc dán. Hãy bấm Ctrl+Z cho đến khi các dòng tách ra.');
      },
    },
  });
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
