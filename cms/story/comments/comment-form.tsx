'use client';
import { useState } from 'react';
import type { Colleague } from './colleagues.ts';
import { findMentioned } from './mention.ts';
import { useMentions } from './use-mentions.ts';

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
  const { box, text, typed, write, look, mention, clear } = useMentions(colleagues);
  const send = async () => {
    if (!(await onSend({ block, text, mentions: findMentioned(text, colleagues) }))) return;
    clear();
  };
  return (
    <div className="comment-form">
      {places.length > 0 && <PlaceSelect places={places} block={block} onChoose={setBlock} />}
      <textarea
        ref={box}
        aria-label="Lời bình luận"
        placeholder="Gõ @ để nhắc đồng nghiệp"
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={(event) => write(event.target)}
        onSelect={(event) => look(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Tab' || !typed || event.shiftKey) return;
          event.preventDefault();
          mention(typed.colleagues[0]);
        }}
      />
      {typed && <MentionOffer colleagues={typed.colleagues} onMention={mention} />}
      <MentionSelect colleagues={colleagues} onMention={mention} />
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

interface PlaceSelectProps {
  places: CommentFormProps['places'];
  block: string;
  onChoose: (block: string) => void;
}

function PlaceSelect({ places, block, onChoose }: PlaceSelectProps) {
  return (
    <label>
      Về
      <select value={block} onChange={(event) => onChoose(event.target.value)}>
        {places.map((place) => (
          <option key={place.block} value={place.block}>
            {place.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MentionProps {
  colleagues: readonly Colleague[];
  onMention: (colleague: Colleague | undefined) => void;
}

/** Whose name was begun. */
function MentionOffer({ colleagues, onMention }: MentionProps) {
  return (
    <ul className="comment-form__names" aria-label="Nhắc ai (phím Tab chọn người đầu)">
      {colleagues.map((colleague) => (
        <li key={colleague.id}>
          <button type="button" onClick={() => onMention(colleague)}>
            @{colleague.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function MentionSelect({ colleagues, onMention }: MentionProps) {
  return (
    <label>
      Nhắc
      <select
        value=""
        onChange={(event) => onMention(colleagues.find(({ id }) => id === event.target.value))}
      >
        <option value="">@ chọn người…</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
