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
      {keys.length === 0 && <p>Chưa có khóa. Đối tác dùng khóa để biết chắc tin đúng là của tòa soạn này.</p>}
      <ul>
        {keys.map((time, index) => (
          <li key={time}>
            {index === 0 ? 'Khóa đang dùng' : 'Khóa cũ, vẫn ký kèm'}, tạo lúc {formatMoment(time)}
          </li>
        ))}
      </ul>
      {key && (
        <p className="partner-panel__key">
          Khóa mới, chỉ hiện lần này. Chép rồi gửi đối tác bằng đường kín: <code>{key}</code>
        </p>
      )}
      {mayKeep && (
        <p className="partner-panel__orders">
          <button type="button" onClick={() => void make()}>
            {keys.length === 0 ? 'Tạo khóa' : 'Đổi khóa'}
          </button>
          {keys.length > 1 && (
            <button type="button" onClick={() => void run('/keys/end')}>
              Bỏ khóa cũ
            </button>
          )}
        </p>
      )}
    </>
  );
}
