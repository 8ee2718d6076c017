'use client';
import { useState } from 'react';

interface OrderFormProps {
  /** What the order does, on the fold and on the button. */
  summary: string;
  button: string;
  note: string;
  lines: readonly { name: string; label: string; type: 'date' | 'text' }[];
  send: (words: object) => Promise<void>;
}

/** An order that rests on more than a reason, with what it asks for beside the button. */
export function OrderForm({ summary, button, note, lines, send }: OrderFormProps) {
  const [words, setWords] = useState<Record<string, string>>({});
  return (
    <details>
      <summary>{summary}</summary>
      <p>{note}</p>
      <p className="programme-panel__orders">
        {lines.map(({ name, label, type }) => (
          <label key={name}>
            {label}{' '}
            <input
              type={type}
              value={words[name] ?? ''}
              onChange={({ target }) => setWords({ ...words, [name]: target.value })}
            />
          </label>
        ))}
        <button type="button" onClick={() => void send(words)}>
          {button}
        </button>
      </p>
    </details>
  );
}
