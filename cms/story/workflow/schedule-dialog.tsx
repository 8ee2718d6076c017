'use client';
import { useState } from 'react';
import { formatMoment, toPicker } from '../../platform/i18n/local-time.ts';
import { moment, MomentPicker } from '../../platform/i18n/moment-picker.tsx';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

/** Asks when the approved text is to go out: by the clock of Việt Nam, wherever the editor's own clock stands. */
export function ScheduleDialog({ flow, onConfirm, onClose }: ActionDialogProps<{ at: string }>) {
  const [earliest] = useState(() => findEarliest(flow.embargo));
  const [at, setAt] = useState<string | null>(flow.slot?.at ?? earliest);
  const isTooEarly = at !== null && at < earliest;
  return (
    <Dialog
      title="Hẹn giờ lên trang"
      confirm="Hẹn giờ"
      onConfirm={() => at && !isTooEarly && onConfirm({ at })}
      onClose={onClose}
    >
      <label>
        Lên trang lúc (giờ Việt Nam)
        <MomentPicker {...moment} minDate={toPicker(earliest)} value={at} onChange={setAt} />
      </label>
      {(!at || isTooEarly) && (
        <p role="alert">{at ? `Hãy chọn giờ từ ${formatMoment(earliest)} trở đi.` : 'Hãy chọn ngày giờ.'}</p>
      )}
      {flow.embargo && <p>Bài bị cấm vận tới {formatMoment(flow.embargo)}; giờ hẹn phải từ lúc ấy trở đi.</p>}
      <p>Đúng bản đã duyệt sẽ lên trang. Sửa bài trước giờ hẹn thì lịch tạm dừng cho tới khi duyệt lại.</p>
    </Dialog>
  );
}

/** A minute from now, or the end of the embargo; ISO time. */
function findEarliest(embargo: string | null): string {
  const minute = Math.ceil((Date.now() + 1) / 60_000) * 60_000;
  return new Date(Math.max(minute, embargo ? Date.parse(embargo) : 0)).toISOString();
}
