'use client';
import { useState } from 'react';

const lines = [
  { name: 'date', label: 'Ngày thu hồi', type: 'date' },
  { name: 'by', label: 'Nơi thu hồi', type: 'text' },
  { name: 'number', label: 'Số quyết định (nếu có)', type: 'text' },
  { name: 'reason', label: 'Lý do', type: 'text' },
] as const;

/** What a revocation rests on, asked for where it is ordered. */
export function RevocationForm({ revoke }: { revoke: (body: object) => Promise<void> }) {
  const [words, setWords] = useState<Record<string, string>>({});
  return (
    <details>
      <summary>Thu hồi</summary>
      <p>Danh hiệu rời hồ sơ và mọi trang đang nêu nó ngay lập tức.</p>
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
        <button type="button" onClick={() => void revoke(words)}>
          Thu hồi danh hiệu
        </button>
      </p>
    </details>
  );
}
