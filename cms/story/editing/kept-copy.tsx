'use client';
import { useEffect, useState } from 'react';
import { formatTime } from './lease-notice.tsx';
import { dropCopy, readCopy, type LocalCopy } from './local-copy.ts';

interface KeptCopyProps {
  copyKey: string;
  onCompare: (copy: LocalCopy) => void;
}

/** Offers unsaved words that this browser has kept of a text. */
export function KeptCopy({ copyKey, onCompare }: KeptCopyProps) {
  const [copy, setCopy] = useState<LocalCopy>();
  useEffect(() => queueMicrotask(() => setCopy(readCopy(copyKey))), [copyKey]);
  if (!copy) return null;
  return (
    <p role="status" className="editing-panel__copy">
      Máy này còn giữ chữ bạn chưa lưu, lúc {formatTime(copy.at)}.{' '}
      <button type="button" id="action-compare-copy" onClick={() => onCompare(copy)}>
        Xem và chọn
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          if (!window.confirm('Bỏ hẳn chữ chưa lưu này?')) return;
          dropCopy(copyKey);
          setCopy(undefined);
        }}
      >
        Bỏ
      </button>
    </p>
  );
}
