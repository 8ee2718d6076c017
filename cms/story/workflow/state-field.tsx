'use client';
import { useFormFields } from '@payloadcms/ui';
import { isIn, publicStates, type StoryState } from '../../checks/states.ts';
import { StateBadge } from './state-badge.tsx';

const hints: Readonly<Record<StoryState, string>> = {
  idea: 'Mới là ý tưởng. Bấm “Bắt đầu viết” để nhận.',
  writing: 'Đang viết. Viết xong thì bấm “Gửi duyệt”.',
  submitted: 'Đang chờ biên tập viên nhận biên tập hoặc duyệt.',
  editing: 'Biên tập viên đang sửa; người không sửa bài này sẽ duyệt.',
  approved: 'Đã duyệt, chờ xuất bản. Sửa bây giờ thì phải duyệt lại.',
  scheduled: 'Sẽ tự lên trang đúng giờ hẹn. Sửa bây giờ thì lịch tạm dừng cho tới khi duyệt lại.',
  live: 'Bạn đọc đang thấy đúng bản này. Sửa ở đây chưa đổi gì trên trang cho tới khi duyệt và xuất bản lại.',
  corrected: 'Bạn đọc đang thấy đúng bản này, kèm lời đính chính.',
  withdrawn: 'Đã gỡ khỏi trang. Muốn đăng lại thì gửi duyệt, duyệt và xuất bản lại.',
  archived: 'Đã lưu kho, không sửa. Muốn làm tiếp thì bấm “Mở lại”.',
};

/** The state in the sidebar, with what it means. */
export function StateField() {
  const state = useFormFields(([fields]) => (fields.state?.value as StoryState | undefined) ?? 'writing');
  const onSite = useFormFields(([fields]) => Boolean(fields.onSite?.value));
  return (
    <div className="field-type state-field">
      <StateBadge state={state} onSite={onSite} />
      <p>
        {onSite && !isIn(publicStates, state)
          ? `${hints[state]} Bản đã xuất bản vẫn ở trên trang.`
          : hints[state]}
      </p>
    </div>
  );
}
