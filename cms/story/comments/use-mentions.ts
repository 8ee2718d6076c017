'use client';
import { useRef, useState } from 'react';
import type { Colleague } from './colleagues.ts';
import { findTyped } from './mention.ts';

type Box = Pick<HTMLTextAreaElement, 'value' | 'selectionStart'>;

/** Words of a comment and the names that are being typed into them behind an “@”. */
export function useMentions(colleagues: readonly Colleague[]) {
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = findTyped(text, caret, colleagues);
  const look = ({ selectionStart }: Pick<Box, 'selectionStart'>) => setCaret(selectionStart);
  const write = ({ value, selectionStart }: Box) => {
    setText(value);
    setCaret(selectionStart);
  };
  /** Puts a name into the text: in place of what was typed behind the “@”, else at the end. */
  const mention = (colleague: Colleague | undefined) => {
    if (!colleague) return;
    const head = typed ? text.slice(0, typed.at) : `${text}${text && !/\s$/u.test(text) ? ' ' : ''}`;
    const tail = typed ? text.slice(caret) : '';
    const next = `${head}@${colleague.name} `;
    setText(next + tail);
    setCaret(next.length);
    box.current?.focus();
  };
  const clear = () => write({ value: '', selectionStart: 0 });
  return { box, text, typed, write, look, mention, clear };
}
