'use client';
import { useRef, useState } from 'react';
import type { Colleague } from './colleagues.ts';
import { findMentioned, findTyped } from './mention.ts';

interface CommentFormProps {
  /** What a new thread can be about, likeliest first; none for an answer. */
  places: readonly { block: string; name: string }[];
  colleagues: readonly Colleague[];
  /** @returns whether it was stored */
  onSend: (body: { block: string; text: string; mentions: string[] }) => Promise<boolean>;
}

/** Words, place and who is to read them; what was typed stays until it is stored. */
export function CommentForm({ places, colleagues, onSend }: CommentFormProps) {
  const [block, setBlock] = useState(places[0]?.block ?? '');
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = findTyped(text, caret, colleagues);
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
  const send = async () => {
    if (!(await onSend({ block, text, mentions: findMentioned(text, colleagues) }))) return;
    setText('');
    setCaret(0);
  };
  return (
    <div className="comment-form">
      {places.length > 0 && (
        <label>
          Về
          <select value={block} onChange={(event) => setBlock(event.target.value)}>
            {places.map((place) => (
              <option key={place.block} value={place.block}>
                {place.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <textarea
        ref={box}
        aria-label="Lời bình luận"
        placeholder="Gõ @ để nhắc đồng nghiệp"
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key !== 'Tab' || !typed || event.shiftKey) return;
          event.preventDefault();
          mention(typed.colleagues[0]);
        }}
      />
      {typed && (
        <ul className="comment-form__names" aria-label="Nhắc ai (phím Tab chọn người đầu)">
          {typed.colleagues.map((colleague) => (
            <li key={colleague.id}>
              <button type="button" onClick={() => mention(colleague)}>
                @{colleague.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        Nhắc
        <select
          value=""
          onChange={(event) => mention(colleagues.find(({ id }) => id === event.target.value))}
        >
          <option value="">@ chọn người…</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="comment-form__send"
        disabled={!text.trim()}
        onClick={() => void send()}
      >
        Gửi
      </button>
    </div>
  );
}
