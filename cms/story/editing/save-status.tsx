'use client';
import { useFormModified } from '@payloadcms/ui';
import type { SaveState } from './save-state.ts';
import { troubleWords } from '../../platform/requests/trouble.ts';
import { formatSeconds } from '../../platform/i18n/local-time.ts';

interface SaveStatusProps {
  state: SaveState;
  isMine: boolean;
  /** The browser could not keep the unsaved text. */
  hasNoRoom: boolean;
  onCompare: () => void;
}

/** One line that tells whether what was typed is stored. */
export function SaveStatus({ state, isMine, hasNoRoom, onCompare }: SaveStatusProps) {
  const isModified = useFormModified();
  const kept = hasNoRoom
    ? 'Trình duyệt không còn chỗ giữ chữ chưa lưu: hãy chép ra nơi khác.'
    : 'Chữ của bạn được giữ ở máy này.';
  switch (state.kind) {
    case 'saving':
      return <Line>Đang lưu…</Line>;
    case 'offline':
      return (
        <Line isTrouble>
          {troubleWords.offline.what} {kept} Có mạng lại sẽ tự lưu.
        </Line>
      );
    case 'session':
      return (
        <Line isTrouble>
          {troubleWords.session.what} {kept}{' '}
          <a href="/admin/login" target="_blank" rel="noopener noreferrer">
            Đăng nhập lại ở thẻ mới
          </a>
          , rồi quay lại đây; bài sẽ tự lưu.
        </Line>
      );
    case 'stale':
      return (
        <Line isTrouble>
          Có bản mới hơn đã được lưu, nên bản này chưa được lưu. {kept}{' '}
          <button type="button" id="action-compare" onClick={onCompare}>
            So sánh và chọn
          </button>
        </Line>
      );
    case 'locked':
    case 'refused':
      return (
        <Line isTrouble>
          Chưa lưu: {state.message} {kept}
        </Line>
      );
    case 'saved':
      if (!isModified) return <Line>Đã lưu lúc {formatSeconds(new Date(state.at)).slice(0, 8)}.</Line>;
      return <Line>Có chữ chưa lưu…</Line>;
    default:
      if (isModified) return <Line>Có chữ chưa lưu…</Line>;
      return isMine ? <Line>Bạn đang sửa bài này; bài tự lưu khi bạn ngừng gõ.</Line> : null;
  }
}

function Line({ children, isTrouble = false }: { children: React.ReactNode; isTrouble?: boolean }) {
  return (
    <p
      className={isTrouble ? 'editing-panel__trouble' : 'editing-panel__status'}
      role={isTrouble ? 'alert' : undefined}
    >
      {children}
    </p>
  );
}
