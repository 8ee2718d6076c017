import type { TableSlug } from '../../platform/access/table.ts';

/** What a collection is for, where one begins. The interface's own descriptions stand at the lists. */
export const collectionHelp = {
  stories: 'Mỗi bài là một văn bản bằng một ngôn ngữ. Bản dịch là bài riêng, trỏ về bài gốc.',
  exemplars: 'Hồ sơ người, hộ, tập thể, mô hình. Chỉ hồ sơ đã xuất bản mới lên trang.',
  media: 'Ảnh, tiếng, hình. Ảnh cần lời tả cho người không nhìn thấy; ghi đúng tác giả, giấy phép.',
  'interface-texts': 'Nút bấm, tên mục của trang công cộng, theo từng ngôn ngữ.',
  sections: 'Chuyên trang, chuyên mục: có đơn vị chủ quản, bố cục và nguồn tin riêng.',
  topics: 'Lĩnh vực thi đua, dùng để xếp bài và điển hình.',
  units: 'Cơ quan, đơn vị xếp theo cây. Đổi tên thì địa chỉ cũ tự chuyển.',
  places: 'Tỉnh, xã, có ngày bắt đầu và tên cũ trước sáp nhập.',
  movements: 'Phong trào, đợt thi đua có ngày bắt đầu, kết thúc.',
  'criteria-sets':
    'Tiêu chí chung, theo lĩnh vực, theo loại mô hình, riêng của đơn vị; lời cũ ở lại trang với ngày đổi.',
  plans:
    'Kế hoạch của đơn vị, có số, ngày ký, thời hạn và chỉ tiêu từng năm; ban hành rồi mới thành chỉ tiêu.',
  registrations:
    'Điển hình mà đơn vị đăng ký trong năm: minh chứng, ý kiến tập thể, bồi dưỡng; thường trực thi đua nhận hay trả lại.',
  nominations:
    'Lời giới thiệu, xác nhận, phản ánh của người dân: giao người xem, xác minh, trả lời theo mã bằng chữ hay tiếng.',
  'nomination-voices': 'Bản ghi âm của người gửi đề cử và lời trả lời bằng tiếng; kín.',
  reviews:
    'Danh sách xét: lấy ý kiến nhân dân trên trang, hội đồng bỏ phiếu (tính trên mọi thành viên), biên bản DOCX. Người khác duyệt mở.',
  'review-rules':
    'Tỉ lệ phiếu, số ngày lấy ý kiến, căn cứ, hạn lưu của đợt xét, có ngày hiệu lực; quản trị sửa.',
  evaluations:
    'Theo dõi điển hình sau khi được công nhận: tác dụng, lan tỏa, khó khăn, cần giúp gì, ngày xem lại; người khác thẩm tra.',
  recognitions:
    'Danh hiệu, khen thưởng theo quyết định: người khác xác nhận thì lên hồ sơ; bị thu hồi thì rời mọi trang ngay.',
  proposals:
    'Đề nghị khen thưởng gửi lên cấp trên: từng nơi tiếp nhận, chuyển tiếp, trả lại hoặc duyệt; tải tờ trình, báo cáo thành tích DOCX.',
  holds:
    'Ai đang bị xem xét kỷ luật, thanh tra, khiếu nại hoặc báo chí phản ánh: tạm dừng mọi việc xét cho tới khi thôi tạm dừng.',
  awards: 'Danh mục danh hiệu, hình thức khen thưởng: cấp nào tặng, từ ngày nào, căn cứ nào.',
  reports:
    'Báo cáo 6 tháng, năm hay khoảng ngày bất kỳ: hệ thống đếm, đơn vị viết phần lời; ký rồi số liệu đứng yên. Tải DOCX, XLSX.',
  clusters: 'Cụm, khối thi đua từng năm: đơn vị thành viên, đơn vị trưởng, ai theo dõi.',
  'model-types': 'Loại mô hình mà đơn vị giao xây dựng, ví dụ ba loại của Sở Ngoại vụ Lạng Sơn.',
  users: 'Tài khoản, vai trò, đơn vị, ngôn ngữ phụ trách. Mời qua thư, không đặt mật khẩu hộ.',
  glossary: 'Từ nên dùng cho từng cặp ngôn ngữ; bàn dịch tô sáng những từ này.',
  'claim-sources': 'Tài liệu, quyết định, người, chuyến đi làm bằng cho nhận định trong bài.',
  'claim-decisions': 'Nhận định nào đã có nguồn, nhận định nào đã bỏ qua và vì sao.',
  consents: 'Nhân vật đồng ý những gì, ở đâu, đến bao giờ. Thiếu thì bài không lên trang được.',
  'consent-proofs': 'Tệp kín: giấy đồng ý, lời ghi âm, biên bản, minh chứng của đơn vị.',
  withdrawals: 'Biên bản từng lần gỡ bài: lý do, giờ mỗi nơi hết bài.',
  'audit-events': 'Ai làm gì, lúc nào, từ đâu. Chỉ ghi thêm.',
  partners: 'Máy chủ của báo, đài, cổng khác được báo khi bài lên trang, được sửa hay bị gỡ; có nhật ký gửi.',
  home: 'Bài đặt trên cùng và thứ tự chuyên mục của trang chủ.',
  'flow-settings': 'Quy tắc duyệt của tòa soạn.',
  'retention-rules':
    'Đăng ký, đề cử, đánh giá, báo cáo giữ chuyện riêng của người được nêu bao lâu; hết hạn thì tự xóa.',
  'site-settings': 'Tên trang, biểu trưng, màu, cơ quan chủ quản, liên hệ, ngôn ngữ của trang.',
  'search-aliases': 'Chữ viết tắt và các cách viết của một tên: người tìm gõ một thì thấy cả.',
} as const satisfies Record<TableSlug, string>;
