'use client';
import { useState } from 'react';
import type { Colleague } from './colleagues.ts';

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
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const mention = (id: string) => {
    const colleague = colleagues.find((each) => each.id === id);
    if (!colleague || mentions.includes(id)) return;
    setMentions([...mentions, id]);
    setText(`${text}${text && !text.endsWith(' ') ? ' ' : ''}@${colleague.name} `);
  };
  const send = async () => {
    const named = mentions.filter((id) =>
      text.includes(`@${colleagues.find((each) => each.id === id)?.name ?? ''}`),
    );
    if (!(await onSend({ block, text, mentions: [...named] }))) return;
    setText('');
    setMentions([]);
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
        aria-label="Lời bình luận"
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label>
        Nhắc
        <select value="" onChange={(event) => mention(event.target.value)}>
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
