/** The translation desk, step by step, in the order of the work. */
export const deskHelp = [
  'Mở bản dịch, bấm Mở bàn dịch. Bên trái là bản gốc, bên phải là chỗ dịch, mỗi đoạn một hàng; màn hình hẹp thì bản gốc nằm trên.',
  'Mỗi lúc một người dịch: người mở sau thấy ai đang dịch và chỉ đọc được; bấm Nhận sửa để giành lấy, chữ người kia chưa lưu vẫn còn trên máy họ.',
  'Ô Hiện lọc đoạn chưa dịch, đoạn bản gốc đã đổi. Chữ tô nền là thuật ngữ; bấm gợi ý bên dưới để chèn cách dịch đã thống nhất.',
  'Lưu bản dịch thường xuyên. Nếu người khác vừa sửa đúng đoạn ấy, bàn dịch cho xem chữ của họ để chọn, không đè lên.',
  'Bản gốc đổi: hàng có vạch màu ghi rõ chữ thêm, chữ bỏ. Dịch lại, hoặc bấm Đoạn này vẫn đúng; nếu không phải sửa gì thì Cả bản dịch vẫn đúng.',
  'Ghi tên người dịch, người hiệu đính, người đọc ở mục Ghi công.',
  'Bản ghi tiếng: ghi tên người đọc, chọn hồ sơ đồng ý, rồi Thu tiếng hoặc chọn tệp. Đọc cả bài thì mở Mốc thời gian từng đoạn, nghe và bấm nút khi mỗi đoạn bắt đầu.',
  'Dịch khi không có mạng: Xuất tệp XLIFF, dịch bằng chương trình quen dùng, rồi Nhập tệp đã dịch và xem trước những gì sẽ đổi.',
  'Xong thì mở bản dịch trong trang soạn và Gửi duyệt; bản dịch được duyệt, xuất bản riêng.',
] as const;
