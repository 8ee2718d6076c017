'use client';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import type { Editing } from './endpoints.ts';

interface LeaseNoticeProps {
  editing: Editing;
  /** Who took the text over while it was edited here. */
  takenBy: string | undefined;
  onTake: () => void;
}

/** Above a text that somebody else edits, or nobody: who it is, and the button that takes it over. */
export function LeaseNotice({ editing: { holder }, takenBy, onTake }: LeaseNoticeProps) {
  if (!holder) {
    return (
      <p role="status" className="editing-panel__holder">
        Không ai đang sửa bài này.{' '}
        <button type="button" id="action-take-over" onClick={onTake}>
          Sửa tiếp
        </button>
      </p>
    );
  }
  return (
    <p role="status" className="editing-panel__holder">
      {holder.isMe ? (
        <>Bạn đang sửa bài này ở một cửa sổ khác, từ {formatTime(holder.since)}. </>
      ) : (
        <>
          <strong>{holder.name}</strong> {takenBy ? 'đã nhận sửa bài này từ bạn' : 'đang sửa bài này'}, từ{' '}
          {formatTime(holder.since)}.{' '}
          {takenBy ? 'Chữ bạn chưa kịp lưu được giữ ở máy này. ' : 'Bạn đang xem, chưa sửa được. '}
        </>
      )}
      <button type="button" id="action-take-over" onClick={onTake}>
        {holder.isMe ? 'Sửa ở đây' : 'Nhận sửa'}
      </button>
    </p>
  );
}

export function formatTime(time: string | number): string {
  return formatMoment(new Date(time)).slice(0, 5);
}
