'use client';
import { InlineTools } from './inline-tools.tsx';
import { useInlineHtml } from './use-inline-html.ts';

interface InlineInputProps {
  value: string;
  onChange: (html: string) => void;
  label: string;
  id?: string;
  readOnly?: boolean;
  /** Takes pasted text; true when it was used. */
  onPasteText?: (text: string) => boolean;
}

/** A small editable field for one line or paragraph of strict inline HTML. */
export function InlineInput({ value, onChange, label, id, readOnly = false, onPasteText }: InlineInputProps) {
  const { field, read, run } = useInlineHtml({ value, onChange, onPasteText });
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
      {!readOnly && <InlineTools run={run} />}
    </div>
  );
}
