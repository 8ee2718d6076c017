'use client';
import { useState } from 'react';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { RunOrder } from './use-partner.ts';

interface KeysViewProps {
  /** When each live key was made, the newest first. */
  keys: readonly string[];
  mayKeep: boolean;
  run: RunOrder;
}

/** The keys that a partner is told with. A new one is shown once. */
export function KeysView({ keys, mayKeep, run }: KeysViewProps) {
  const [key, setKey] = useState('');
  const make = async () => {
    const answer = await run<{ key: string }>('/keys');
    if (answer.ok) setKey(answer.body.key);
  };
  return (
    <>
      {keys.length === 0 && <p>Chưa có khoá. Đối tác dùng khoá để biết chắc tin đúng là của toà soạn này.</p>}
      <ul>
        {keys.map((time, index) => (
          <li key={time}>
            {index === 0 ? 'Khoá đang dùng' : 'Khoá cũ, vẫn ký kèm'}, tạo lúc {formatMoment(time)}
          </li>
        ))}
      </ul>
      {key && (
        <p className="partner-panel__key">
          Khoá mới, chỉ hiện lần này. Chép rồi gửi đối tác bằng đường kín: <code>{key}</code>
        </p>
      )}
      {mayKeep && (
        <p className="partner-panel__orders">
          <button type="button" onClick={() => void make()}>
            {keys.length === 0 ? 'Tạo khoá' : 'Đổi khoá'}
          </button>
          {keys.length > 1 && (
            <button type="button" onClick={() => void run('/keys/end')}>
              Bỏ khoá cũ
            </button>
          )}
        </p>
      )}
    </>
  );
}
