import type { StoryState } from '../../checks/states.ts';

/** What a state means and what comes next, in a sentence. */
export const stateHelp = {
  idea: 'Mới là ý tưởng, chưa viết. Giao người viết và hạn, rồi Bắt đầu viết.',
  writing: 'Người viết đang viết. Xong thì Gửi duyệt.',
  submitted: 'Đang chờ toà soạn. Biên tập viên Nhận biên tập, Duyệt hoặc Trả lại.',
  editing: 'Một biên tập viên đang giữ bài. Xong thì Duyệt hoặc Trả lại.',
  approved: 'Đúng phiên bản này được xuất bản. Sửa thì phải duyệt lại.',
  scheduled: 'Sẽ tự lên trang đúng giờ hẹn. Sửa thì lịch dừng lại.',
  live: 'Độc giả đang đọc. Sửa đổi chỉ lên trang sau khi duyệt và xuất bản lại.',
  corrected: 'Đang trên trang, đã có lời đính chính.',
  withdrawn: 'Không còn trên trang; tại địa chỉ cũ có lời báo đã gỡ.',
  archived: 'Cất trong kho; Mở lại khi cần.',
} as const satisfies Record<StoryState, string>;
