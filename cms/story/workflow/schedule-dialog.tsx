'use client';
import { useState } from 'react';
import { formatMoment, fromLocalInput, toLocalInput } from '../../platform/i18n/local-time.ts';
import { Dialog } from '../../platform/pages/dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

/** Asks when the approved text is to go out: by the clock of Việt Nam, wherever the editor's own clock stands. */
export function ScheduleDialog({ flow, onConfirm, onClose }: ActionDialogProps<{ at: string }>) {
  const [earliest] = useState(() => findEarliest(flow.embargo));
  const [value, setValue] = useState(flow.slot ? toLocalInput(new Date(flow.slot.at)) : earliest);
  return (
    <Dialog
      title="Hẹn giờ lên trang"
      confirm="Hẹn giờ"
      onConfirm={() => onConfirm({ at: fromLocalInput(value) })}
      onClose={onClose}
    >
      <label>
        Lên trang lúc (giờ Việt Nam)
        <input
          type="datetime-local"
          name="at"
          required
          min={earliest}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      {flow.embargo && <p>Bài bị cấm vận tới {formatMoment(flow.embargo)}; giờ hẹn phải từ lúc ấy trở đi.</p>}
      <p>Đúng bản đã duyệt sẽ lên trang. Sửa bài trước giờ hẹn thì lịch tạm dừng cho tới khi duyệt lại.</p>
    </Dialog>
  );
}

/** A minute from now, or the end of the embargo. */
function findEarliest(embargo: string | null): string {
  return toLocalInput(new Date(Math.max(Date.now() + 60_000, embargo ? Date.parse(embargo) : 0)));
}
