'use client';
import { useEffect, useRef } from 'react';
import { cleanInline } from './clean-inline.ts';
import { readInlineHtml, showInlineHtml } from './inline-html.ts';
import { useOwnEvents } from './use-own-events.ts';

interface Options {
  value: string;
  onChange: (html: string) => void;
  /** Takes pasted text; true when it was used. */
  onPasteText: ((text: string) => boolean) | undefined;
}

const shortcuts: Readonly<Record<string, string>> = { b: 'bold', i: 'italic', u: 'underline' };

/** Shows strict inline HTML in an editable element, and reads it again at every change. */
export function useInlineHtml({ value, onChange, onPasteText }: Options) {
  const field = useRef<HTMLDivElement>(null);
  const shown = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (!field.current || shown.current === value) return;
    shown.current = value;
    showInlineHtml(field.current, value);
  }, [value]);

  const read = () => {
    if (!field.current) return;
    const html = readInlineHtml(field.current);
    shown.current = html;
    onChange(html);
  };
  const run = (command: string, argument?: string) => {
    field.current?.focus();
    document.execCommand(command, false, argument);
    read();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    // Left to itself, the browser would select the whole body around this field.
    if (isCommand && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      if (field.current) document.getSelection()?.selectAllChildren(field.current);
      return;
    }
    const shortcut = isCommand && shortcuts[event.key.toLowerCase()];
    if (!shortcut && event.key !== 'Enter') return;
    event.preventDefault();
    run(shortcut || 'insertLineBreak');
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (onPasteText?.(text)) return;
    const html = event.clipboardData?.getData('text/html');
    const inline = html
      ? cleanInline([...new DOMParser().parseFromString(html, 'text/html').body.childNodes])
      : '';
    if (inline) run('insertHTML', inline);
    else run('insertText', text);
  };
  useOwnEvents(field, { keydown: onKeyDown, paste: onPaste, input: read });

  return { field, read, run };
}
