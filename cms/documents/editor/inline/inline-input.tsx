'use client';
import { useEffect, useRef } from 'react';
import { isSafeHref } from '#contract/inline.ts';
import { cleanInline } from './clean-inline.ts';
import { readInlineHtml, showInlineHtml } from './inline-html.ts';
import { useOwnEvents } from './use-own-events.ts';

interface InlineInputProps {
  value: string;
  onChange: (html: string) => void;
  label: string;
  id?: string;
  readOnly?: boolean;
  /** Takes pasted text; true when it was used. */
  onPasteText?: (text: string) => boolean;
}

const commands = [
  { command: 'bold', sign: 'Đ', title: 'Đậm (Ctrl+B)' },
  { command: 'italic', sign: 'N', title: 'Nghiêng (Ctrl+I)' },
  { command: 'underline', sign: 'G', title: 'Gạch chân (Ctrl+U)' },
] as const;

const shortcuts: Readonly<Record<string, string>> = { b: 'bold', i: 'italic', u: 'underline' };

/** A small editable field for one line or paragraph of strict inline HTML. */
export function InlineInput({ value, onChange, label, id, readOnly = false, onPasteText }: InlineInputProps) {
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

  const link = () => {
    const href = window.prompt('Địa chỉ liên kết (https://…); để trống thì bỏ liên kết:')?.trim();
    if (href === undefined) return;
    if (href === '') run('unlink');
    else if (isSafeHref(href)) run('createLink', href);
    else window.alert('Liên kết phải bắt đầu bằng https://, http://, mailto:, tel: hoặc dấu /.');
  };

  return (
    <div className="inline-input">
      <div
        ref={field}
        id={id}
        className="inline-input__text"
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        contentEditable={!readOnly}
        suppressContentEditableWarning
        onBlur={read}
      />
      {!readOnly && (
        <div className="inline-input__tools">
          {commands.map(({ command, sign, title }) => (
            <button
              key={command}
              type="button"
              title={title}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(command)}
            >
              <span className={`inline-input__${command}`}>{sign}</span>
            </button>
          ))}
          <button
            type="button"
            title="Liên kết"
            onMouseDown={(event) => event.preventDefault()}
            onClick={link}
          >
            ↗
          </button>
        </div>
      )}
    </div>
  );
}
