import type { ExemplarSource } from './exemplars.ts';

export const lamDongExemplars: readonly ExemplarSource[] = [
  {
    slug: 'gia-dinh-ba-ka-hiep', type: 'household', name: 'Gia đình bà Ka Hiệp', headline: 'Xen bơ trong cà phê, chia giống cho mười chín hộ', roles: ['farmer'],
    summary: 'Hộ đồng bào K’Ho ở xã Di Linh tái canh hơn một héc-ta cà phê theo từng hàng, xen bơ và mắc ca, lập nhóm đổi công để cả xóm cùng làm.',
    unit: 'ubnd-di-linh', place: '25000', topics: ['kinh-te-ho-giam-ngheo'], movements: ['thi-dua-ai-quoc'],
    recognitions: [{ title: 'Giấy khen hộ sản xuất giỏi', level: 'commune', issuer: 'Ủy ban nhân dân xã Di Linh', date: '2026-05-19' }],
    followUps: [
      { date: '2026-07-02', text: 'Vụ bơ đầu tiên bán được cho hai đầu mối trong tỉnh. Gia đình để lại hạt của ba cây sai quả nhất làm giống cho nhóm đổi công.', story: 'ca-phe-xen-bo-di-linh' },
      { date: '2026-10-12', text: 'Mưa dài làm rụng một phần hoa mắc ca; nhóm họp lại, bớt hàng mắc ca, thêm hàng muồng chắn gió. Bà Ka Hiệp nói thẳng: chỗ nào làm sai thì nói để người sau khỏi vấp.', source: 'Sổ họp nhóm đổi công (minh họa)' },
    ],
    replications: [
      { date: '2026-08-20', exemplar: 'gia-dinh-ong-k-tung', place: '25054', done: 'Xen thử bơ trên ba sào cà phê già, lấy giống và cách cắt tỉa từ nhóm ở Di Linh.' },
      { date: '2026-09-05', name: 'Nhóm mười một hộ trồng cà phê (minh họa)', place: '25000', done: 'Lập nhóm đổi công thứ hai trong xã, mỗi tuần làm chung một vườn, ghi công vào một cuốn sổ.' },
    ],
  },
  {
    slug: 'hop-tac-xa-rau-suoi-xanh', type: 'collective', name: 'Hợp tác xã rau Suối Xanh', headline: 'Nhật ký ruộng dán trước cửa kho', 
    summary: 'Hai mươi bảy hộ ở xã Ka Đô công khai nhật ký phun tưới, cùng trả tiền cho người lấy mẫu kiểm tra, giảm thuốc mà vẫn giữ được đơn hàng.',
    unit: 'ubnd-ka-do', place: '24943', topics: ['san-xuat-kinh-doanh-lao-dong-sang-tao'], movements: ['lao-dong-gioi-lao-dong-sang-tao'],
    recognitions: [{ title: 'Bằng khen tập thể sản xuất an toàn', level: 'province', issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng', date: '2026-06-11' }],
    followUps: [
      { date: '2026-08-15', text: 'Một lần mẫu vượt ngưỡng, hợp tác xã dán kết quả lên cửa kho, dừng giao ba ngày và trả tiền cho bạn hàng. Không hộ nào rời nhóm.', story: 'nhat-ky-ruong-suoi-xanh' },
    ],
  },
  {
    slug: 'gia-dinh-ong-k-tung', type: 'household', name: 'Gia đình ông K’Tưng', headline: 'Dời hàng rào để con đường thẳng lại', roles: ['elder'],
    summary: 'Gia đình ở xã Bảo Lâm 1 hiến một dải đất trồng cà phê mở đường liên thôn, rồi đi từng nhà kể lại cách tính thiệt hơn của mình.',
    unit: 'ubnd-bao-lam-1', place: '25054', topics: ['xay-dung-nong-thon-moi'], movements: ['nong-thon-moi-do-thi-van-minh'],
  },
  {
    slug: 'co-giao-nguyen-thi-hoai-an', type: 'person', name: 'Cô giáo Nguyễn Thị Hoài An', headline: 'Dạy tiếng Việt bằng sân khấu rối tay', roles: ['teacher'],
    summary: 'Giáo viên tiểu học ở xã Đam Rông 2 cùng phụ huynh khâu rối tay, để học trò lớp một mạnh dạn nói hai thứ tiếng trước bạn bè.',
    unit: 'so-giao-duc-va-dao-tao-lam-dong', place: '24877', topics: ['giao-duc-dao-tao'], movements: ['doi-moi-sang-tao-trong-day-va-hoc'],
    recognitions: [{ title: 'Giáo viên dạy giỏi', level: 'department', issuer: 'Sở Giáo dục và Đào tạo tỉnh Lâm Đồng', date: '2026-11-18' }],
  },
  {
    slug: 'y-si-thi-bren', type: 'person', name: 'Y sĩ Thị Brên', headline: 'Cuốn sổ nhắc tiêm vẽ bằng hình', roles: ['health'],
    summary: 'Nữ y sĩ người Mnông ở xã Tuy Đức vẽ lịch tiêm chủng bằng trăng, mùa rẫy và màu mực, đưa tỉ lệ tiêm đúng hẹn ở ba bon tăng đều.',
    unit: 'so-y-te-lam-dong', place: '24739', topics: ['y-te-cham-soc-suc-khoe'],
  },
  {
    slug: 'trung-doi-dan-quan-bien-phu-quy', type: 'collective', name: 'Trung đội dân quân biển Phú Quý', headline: 'Kênh 16 luôn có người trực', roles: ['soldier'],
    summary: 'Ba mươi ngư dân đặc khu Phú Quý vừa bám biển vừa trực liên lạc, thuộc từng rạn đá, sẵn sàng quay mũi khi có tàu gặp nạn.',
    unit: 'bo-chi-huy-quan-su-lam-dong', place: '23272', topics: ['quoc-phong-an-ninh'], movements: ['thi-dua-quyet-thang'],
    recognitions: [{ title: 'Đơn vị Quyết thắng', level: 'province', issuer: 'Bộ Chỉ huy Quân sự tỉnh Lâm Đồng', date: '2025-12-20' }],
  },
  {
    slug: 'ngu-dan-tran-van-lanh', type: 'person', name: 'Ngư dân Trần Văn Lành', headline: 'Bỏ mẻ lưới để quay lại cứu bạn thuyền',
    summary: 'Thuyền trưởng ở Phú Quý hai lần cắt lưới giữa mùa cá để kéo tàu bạn vào bờ, rồi cùng anh em góp quỹ phao cứu sinh.',
    unit: 'ubnd-phu-quy', place: '23272', topics: ['nguoi-tot-viec-tot', 'quoc-phong-an-ninh'],
  },
  {
    slug: 'chi-bo-to-dan-pho-doi-thong', type: 'collective', name: 'Chi bộ tổ dân phố Đồi Thông', headline: 'Mỗi tuần một việc nhỏ, có người nhận, có ngày xong',
    summary: 'Chi bộ ở phường Cam Ly - Đà Lạt thay lời hứa dài bằng tấm bảng việc tuần treo ở nhà sinh hoạt, ai cũng đọc và chấm được.',
    unit: 'dang-bo-phuong-cam-ly-da-lat', place: '24787', topics: ['hoc-tap-va-lam-theo-bac'], movements: ['day-manh-hoc-tap-va-lam-theo-bac'],
    recognitions: [{ title: 'Tập thể tiêu biểu học tập và làm theo Bác', level: 'commune', issuer: 'Đảng ủy phường Cam Ly - Đà Lạt', date: '2026-05-15' }],
  },
  {
    slug: 'khu-dan-cu-ngo-hoa', type: 'collective', name: 'Khu dân cư Ngõ Hoa', headline: 'Bản quy ước dài đúng một trang',
    summary: 'Bảy mươi hộ ở phường Xuân Trường - Đà Lạt tự bàn quy ước về hoa, rác, tiếng ồn và đám tiệc, viết gọn trong một trang giấy.',
    unit: 'dang-bo-phuong-xuan-truong-da-lat', place: '24805', topics: ['khu-dan-cu-van-hoa'], movements: ['toan-dan-doan-ket-xay-dung-doi-song-van-hoa'],
  },
  {
    slug: 'le-minh-thao', type: 'person', name: 'Lê Minh Thảo', headline: 'Biến hoa rơi sau vụ Tết thành trà và giấy', roles: ['youth'],
    summary: 'Cô gái phường Lâm Viên - Đà Lạt mua lại hoa loại, sấy lạnh làm trà, làm giấy, mở xưởng học nghề cho bạn trẻ trong phường.',
    unit: 'dang-bo-phuong-lam-vien-da-lat', place: '24778', topics: ['khoi-nghiep-lap-nghiep'],
  },
  {
    slug: 'thu-bay-nghe-dan', type: 'model', name: 'Mô hình “Thứ Bảy nghe dân”', headline: 'Quầy thủ tục mở thêm buổi sáng thứ Bảy', headlineEnglish: 'A service counter that also opens on Saturday mornings',
    summary: 'Phường Xuân Hương - Đà Lạt trực thêm sáng thứ Bảy cho người đi làm giờ hành chính, kèm bàn “hỏi trước, nộp sau” để giấy tờ đúng ngay lần đầu.',
    unit: 'ubnd-xuan-huong-da-lat', place: '24781', topics: ['cai-cach-hanh-chinh'],
    recognitions: [{ title: 'Sáng kiến cải cách hành chính', level: 'province', issuer: 'Sở Nội vụ tỉnh Lâm Đồng', date: '2026-08-28' }],
    followUps: [
      { date: '2026-09-30', text: 'Sau sáu tháng, hồ sơ phải sửa lại giảm còn một phần ba; bàn “hỏi trước, nộp sau” chuyển ra gần cửa vì người già ngại đi sâu vào trong.', story: 'thu-bay-nghe-dan' },
      { date: '2026-11-07', text: 'Cán bộ trực thứ Bảy được nghỉ bù vào thứ Tư, để mô hình không dựa vào sự cố gắng của vài người.', source: 'Thông báo lịch trực của phường (minh họa)' },
    ],
    replications: [
      { date: '2026-10-03', unit: 'ubnd-di-linh', place: '25000', done: 'Mở quầy sáng thứ Bảy tuần đầu và tuần thứ ba của tháng, có người nói tiếng K’Ho ngồi cùng.' },
    ],
  },
  {
    slug: 'ky-su-pham-gia-bao', type: 'person', name: 'Kỹ sư Phạm Gia Bảo', headline: 'Cảnh báo sương muối đến từng vườn qua tin nhắn', roles: ['youth'],
    summary: 'Kỹ sư trẻ ở phường Lang Biang - Đà Lạt lắp các trạm đo rẻ tiền, gửi tin báo sương muối bằng chữ và tiếng nói cho nhà vườn.',
    unit: 'dang-bo-phuong-lang-biang-da-lat', place: '24846', topics: ['cong-nghe-thong-tin-truyen-thong', 'khoi-nghiep-lap-nghiep'],
  },
  {
    slug: 'phat-thanh-vien-ka-lanh', type: 'person', name: 'Phát thanh viên Ka Lành', headline: 'Giữ giọng K’Ho trên làn sóng', roles: ['cadre'],
    summary: 'Biên tập viên tiếng K’Ho ghi sổ từng từ khó, hỏi lại người già ở buôn trước khi đọc trên sóng.',
    unit: 'bao-va-phat-thanh-truyen-hinh-lam-dong', place: '24848', topics: ['cong-nghe-thong-tin-truyen-thong'],
  },
  {
    slug: 'co-do-mang-thi-xuan', type: 'person', name: 'Cô đỡ thôn bản Mang Thị Xuân', headline: 'Đi bộ tìm mẹ bầu trong rẫy', roles: ['health'],
    summary: 'Người phụ nữ Ra-glai ở xã Bắc Bình đến từng chòi rẫy vận động khám thai, sinh con tại trạm.',
    unit: 'ubnd-bac-binh', place: '23005', topics: ['y-te-cham-soc-suc-khoe'],
  },
  {
    slug: 'vuon-uom-cua-nhung-nguoi-ve-que', type: 'model', name: 'Vườn ươm của những người về quê', headline: 'Người về trước dắt người về sau', roles: ['youth'],
    summary: 'Nhóm bạn trẻ xã La Dạ chung mảnh vườn thử nghiệm, chung sổ lỗ lãi, giúp nhau bắt đầu nghề vườn mà không vay nóng.',
    unit: 'ubnd-la-da', place: '23065', topics: ['khoi-nghiep-lap-nghiep', 'kinh-te-ho-giam-ngheo'],
  },
];
