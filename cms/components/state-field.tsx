'use client';
import { useFormFields } from '@payloadcms/ui';
import type { StoryState } from '../workflow/states.ts';
import { StateBadge } from './state-badge.tsx';

const hints: Readonly<Record<StoryState, string>> = {
  draft: 'Đang viết. Viết xong thì bấm “Gửi duyệt”.',
  submitted: 'Đang chờ biên tập viên duyệt.',
  approved: 'Đã duyệt, chờ xuất bản. Sửa bây giờ thì phải duyệt lại.',
  live: 'Bạn đọc đang thấy đúng bản này. Sửa ở đây chưa đổi gì trên trang cho tới khi duyệt và xuất bản lại.',
  withdrawn: 'Đã gỡ khỏi trang. Muốn đăng lại thì duyệt và xuất bản lại.',
};

/** The state in the sidebar, with what it means. */
export function StateField() {
  const state = useFormFields(([fields]) => (fields.state?.value as StoryState | undefined) ?? 'draft');
  const onSite = useFormFields(([fields]) => Boolean(fields.onSite?.value));
  return (
    <div className="field-type state-field">
      <StateBadge state={state} onSite={onSite} />
      <p>{onSite && state !== 'live' ? `${hints[state]} Bản đã xuất bản vẫn ở trên trang.` : hints[state]}</p>
    </div>
  );
}
