import type { Role } from '../../platform/access/roles.ts';

/** What each role does day by day, in the order of the work; printed as one page. */
export const roleGuides = {
  contributor: [
    'Tạo bài ở Tin, bài → Tạo mới: tiêu đề, sapo, thân bài, ảnh có lời tả và tên tác giả.',
    'Lưu thường xuyên; bài chỉ mình anh/chị và toà soạn thấy.',
    'Viết xong bấm Gửi duyệt. Nếu bị trả lại, lý do nằm trong lịch sử của bài; sửa rồi gửi lại.',
    'Bài đã duyệt thì không tự sửa được nữa; cần sửa hãy nhờ biên tập viên.',
  ],
  reporter: [
    'Lập hồ sơ điển hình trước, rồi mới viết bài về người đó.',
    'Mỗi con số, danh hiệu, chữ “đầu tiên”, “duy nhất” cần có nguồn.',
    'Xin đồng ý của nhân vật và ghi vào hồ sơ đồng ý trước khi gửi duyệt.',
    'Theo dõi bài của mình ở trang bắt đầu; bài bị trả lại kèm lý do.',
  ],
  translator: [
    'Mở bài gốc, bấm Tạo bản dịch, chọn ngôn ngữ mình phụ trách.',
    'Dịch từng đoạn, giữ đúng tên riêng, con số, danh hiệu.',
    'Bài gốc đổi sau khi dịch thì bản dịch báo lỗi thời: chỉ xem lại những đoạn đã đổi.',
    'Bản dịch được duyệt và xuất bản riêng, không đi theo bài gốc.',
  ],
  editor: [
    'Bắt đầu từ hàng “chờ duyệt” ở trang bắt đầu; Nhận biên tập để người khác biết.',
    'Xem nguồn của từng nhận định, sự đồng ý của nhân vật, lời tả ảnh.',
    'Duyệt là duyệt đúng phiên bản đang thấy; sửa sau đó thì phải duyệt lại.',
    'Trả lại luôn kèm lý do cụ thể, để người viết sửa được ngay.',
    'Không tự duyệt bài mình viết.',
    'Chuyên mục, trang giới thiệu của đơn vị mình: sửa là bản thảo, bấm Gửi duyệt; người khác duyệt mới lên trang.',
  ],
  publisher: [
    'Bật xác thực hai bước trong Tài khoản của tôi.',
    'Xuất bản ngay hoặc Hẹn giờ; bài hẹn mà bị sửa thì lịch dừng lại và chờ duyệt lại.',
    'Cấm phát trước giờ (embargo) là tuyệt đối: trước giờ đó không nơi nào có bài.',
    'Đính chính: sửa, duyệt, xuất bản kèm lời đính chính cho độc giả.',
    'Gỡ bài: ghi lý do, chọn các bản dịch; giữ biên bản gỡ.',
    'Lĩnh vực, tiêu chí, phong trào, trang chủ, cài đặt trang: người sửa gửi duyệt, người khác bấm Duyệt và đăng.',
  ],
  auditor: [
    'Xem được mọi nội dung, không sửa được gì.',
    'Nhật ký ở Hệ thống → Nhật ký: lọc theo người, việc, ngày; tải CSV.',
    'Bấm Kiểm tra tính nguyên vẹn và chép lại mã băm dòng cuối vào biên bản kiểm tra.',
    'Xem dữ liệu cá nhân của người khác cũng được ghi vào nhật ký.',
  ],
  administrator: [
    'Bật xác thực hai bước, cất mã dự phòng; có ít nhất hai quản trị.',
    'Mời người mới ở Người dùng → Mời người mới; giao đúng vai trò, đơn vị, ngôn ngữ.',
    'Người nghỉ việc: kết thúc mọi phiên rồi xoá tài khoản trong ngày.',
    'Hằng đêm chạy npm run audit -- --check và sao lưu DATA_DIR.',
    'Quản trị cũng không đưa bài lên trang mà không qua duyệt.',
  ],
} as const satisfies Record<Role, readonly string[]>;
