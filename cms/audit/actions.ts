/**
 * What the audit log knows to tell, and how a reader of the log is told. One line an action: `<thing>.<what was done>`;
 * names that have once been written to a log stay.
 */
export const auditActions = {
  'login.succeeded': 'Đăng nhập',
  'login.failed': 'Đăng nhập không thành',
  'login.locked': 'Khoá đăng nhập vì sai nhiều lần',
  logout: 'Đăng xuất',
  'user.created': 'Tạo tài khoản',
  'user.changed': 'Sửa tài khoản',
  'user.roleChanged': 'Đổi vai trò, phạm vi',
  'user.invited': 'Gửi lời mời, đường dẫn đặt mật khẩu',
  'user.passwordSet': 'Đặt mật khẩu',
  'session.ended': 'Kết thúc phiên làm việc',
  'secondFactor.on': 'Bật xác thực hai bước',
  'secondFactor.off': 'Tắt xác thực hai bước',
  'user.deleted': 'Xoá tài khoản',
  'personalData.read': 'Xem dữ liệu cá nhân',
  'question.refused': 'Bị từ chối khi hỏi dữ liệu không được xem',
  'story.submitted': 'Gửi duyệt',
  'story.returned': 'Trả lại',
  'story.approved': 'Duyệt',
  'story.scheduled': 'Hẹn giờ',
  'story.published': 'Xuất bản',
  'story.corrected': 'Đính chính, cập nhật',
  'story.withdrawn': 'Gỡ bài',
  'story.archived': 'Cất vào kho',
  'story.takenOver': 'Nhận sửa từ người khác',
  'story.transition': 'Chuyển bước khác của bài',
  'translation.confirmed': 'Xác nhận bản dịch vẫn đúng',
  'document.deleted': 'Xoá',
  'exemplar.published': 'Xuất bản, cập nhật hồ sơ điển hình',
  'exemplar.withdrawn': 'Gỡ hồ sơ điển hình',
  'term.changed': 'Sửa danh mục, chữ giao diện; lên trang ngay',
  'exemplar.forgotten': 'Gỡ theo quyền được quên',
  'settings.changed': 'Đổi cài đặt',
  'claim.decided': 'Kiểm chứng khẳng định',
  'consent.changed': 'Đổi hồ sơ đồng ý',
  'audit.exported': 'Xuất nhật ký',
} as const satisfies Record<string, string>;

export type AuditAction = keyof typeof auditActions;
