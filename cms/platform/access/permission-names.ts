import type { Permission } from './permissions.ts';

/** Acts that are more than reading and changing a document, as the manual and the help pages name them. */
export const actNames = {
  'story.submit': 'Gửi bài để duyệt',
  'story.approve': 'Duyệt, trả lại',
  'story.publish': 'Xuất bản, đính chính',
  'story.withdraw': 'Gỡ bài',
  'story.translate': 'Tạo bản dịch',
  'exemplar.publish': 'Xuất bản, gỡ điển hình',
  'term.approve': 'Duyệt và đăng danh mục, chữ giao diện, trang chủ, cài đặt trang (trong phạm vi được sửa)',
  'plan.issue': 'Ban hành, mở lại kế hoạch',
  'registration.decide': 'Nhận, trả lại đăng ký (trong phạm vi phụ trách)',
  'nomination.assign': 'Giao đề cử của người dân cho người xem (trong phạm vi phụ trách)',
  'nomination.readContact': 'Xem liên hệ của người gửi đề cử (người được giao cũng xem được)',
  'nomination.forget': 'Xoá dữ liệu cá nhân của đề cử',
  'evaluation.verify': 'Thẩm tra, mở lại đánh giá định kỳ (trong phạm vi phụ trách)',
  'recognition.confirm': 'Xác nhận, mở lại danh hiệu, khen thưởng (trong phạm vi phụ trách)',
  'recognition.revoke': 'Thu hồi danh hiệu, khen thưởng (trong phạm vi phụ trách)',
  'hold.write': 'Tạm dừng xét, thôi tạm dừng (trong phạm vi phụ trách)',
  'proposal.move': 'Gửi, tiếp nhận, trả lại, duyệt đề nghị khen thưởng đang ở đơn vị mình',
  'report.sign': 'Ký báo cáo, chốt số liệu (trong phạm vi phụ trách)',
  'duty.read': 'Xem chỉ tiêu của các đơn vị (trong phạm vi phụ trách)',
  'claim.verify': 'Đối chiếu, bỏ qua khẳng định',
  'consent.waive': 'Ghi là không cần đồng ý',
  'partner.send': 'Gửi thử, tạm dừng, gửi tiếp, gửi lại tin báo đối tác',
  'user.readContact': 'Xem địa chỉ thư của người khác',
  'audit.read': 'Xem, xuất, kiểm tra nhật ký',
} as const satisfies Partial<Record<Permission, string>>;
