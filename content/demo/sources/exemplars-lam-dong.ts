import type { ExemplarSource } from './exemplars.ts';
import { recognised } from './recognised.ts';

export const lamDongExemplars: readonly ExemplarSource[] = [
  {
    slug: 'gia-dinh-ba-ka-hiep', type: 'household', name: 'Gia đình bà Ka Hiệp', headline: 'Thay từng hàng cà phê, chia chồi ghép cho xóm', roles: ['farmer'],
    summary: 'Hộ đồng bào K’Ho ở xã Di Linh tái canh 1,2 ha cà phê theo từng hàng trong năm mùa, xen bơ và mắc ca; nhóm đổi công quanh vườn nay có hai mươi ba hộ.',
    figures: { rows: [['1,2 ha', 'cà phê thay giống từng hàng, không bỏ mùa nào'], ['3,4 tấn', 'nhân vụ vừa qua; sáu năm trước chưa tới hai tấn'], ['23 hộ', 'trong nhóm đổi công, năm 2021 mới có năm hộ']], source: 'Sổ ghi công của nhóm đổi công, sổ bán hàng của gia đình (minh họa)' },
    unit: 'ubnd-di-linh', place: '25000', topics: ['kinh-te-ho-giam-ngheo'], movements: ['thi-dua-ai-quoc'],
    recognitions: recognised('commune', '2026-05-19'),
    followUps: [
      { date: '2026-07-02', text: 'Vụ bơ năm nay bán cho hai đầu mối trong tỉnh. Gia đình để lại hạt của ba cây sai quả nhất làm giống cho nhóm đổi công.', source: 'Sổ họp nhóm đổi công (minh họa)' },
      { date: '2026-11-20', text: 'Bước vào vụ hái, nhóm đổi công xếp lịch cho sáu hộ neo người làm trước.', story: 'ca-phe-xen-bo-di-linh' },
    ],
    replications: [
      { date: '2026-08-20', exemplar: 'gia-dinh-ong-k-tung', place: '25054', done: 'Xen thử bơ trên ba sào cà phê già, lấy chồi và cách cắt tỉa từ nhóm ở Di Linh.' },
      { date: '2026-09-05', name: 'Nhóm tám hộ trồng cà phê (minh họa)', place: '25000', done: 'Lập nhóm đổi công thứ hai trong xã, mỗi tuần làm chung một vườn, ghi công vào một cuốn sổ.' },
    ],
  },
  {
    slug: 'hop-tac-xa-rau-suoi-xanh', type: 'collective', name: 'Hợp tác xã rau Suối Xanh', headline: 'Nhật ký ruộng dán trước cửa kho',
    summary: 'Hai mươi bảy hộ ở xã Ka Đô công khai nhật ký phun tưới, cùng trả tiền lấy mẫu kiểm tra, giảm thuốc mà giá bán cao hơn chợ đầu mối.',
    figures: { rows: [['27 hộ', 'dán nhật ký ruộng trước cửa kho'], ['15 đồng', 'mỗi ký rau bán ra góp vào quỹ kiểm mẫu'], ['26,4 triệu đồng', 'quỹ kiểm mẫu thu được năm 2025']], source: 'Sổ quỹ của hợp tác xã (minh họa)' },
    unit: 'ubnd-ka-do', place: '24943', topics: ['san-xuat-kinh-doanh-lao-dong-sang-tao'], movements: ['lao-dong-gioi-lao-dong-sang-tao'],
    recognitions: recognised('province', '2026-06-11'),
    followUps: [
      { date: '2026-08-15', text: 'Một mẫu vượt ngưỡng. Hợp tác xã dán kết quả lên cửa kho trong ngày, dừng giao cả lô và hoàn tiền cho bạn hàng.', story: 'nhat-ky-ruong-suoi-xanh' },
    ],
  },
  {
    slug: 'gia-dinh-ong-k-tung', type: 'household', name: 'Gia đình ông K’Tưng', headline: 'Dời hàng rào ở khúc cua hẹp nhất', roles: ['elder'],
    summary: 'Hộ đầu tiên ở xã Bảo Lâm 1 hiến đất trồng cà phê để mở rộng đường liên thôn, rồi đến từng nhà hỏi lại cách tính thiệt hơn.',
    unit: 'ubnd-bao-lam-1', place: '25054', topics: ['xay-dung-nong-thon-moi'], movements: ['nong-thon-moi-do-thi-van-minh'],
  },
  {
    slug: 'co-giao-nguyen-thi-hoai-an', type: 'person', name: 'Cô giáo Nguyễn Thị Hoài An', headline: 'Dạy tiếng Việt bằng sân khấu rối tay', roles: ['teacher'],
    summary: 'Giáo viên tiểu học ở xã Đam Rông 2 cùng phụ huynh khâu rối tay, để học trò lớp Một mạnh dạn nói hai thứ tiếng trước bạn bè.',
    unit: 'so-giao-duc-va-dao-tao-lam-dong', place: '24877', topics: ['giao-duc-dao-tao'], movements: ['doi-moi-sang-tao-trong-day-va-hoc'],
  },
  {
    slug: 'y-si-thi-bren', type: 'person', name: 'Y sĩ Thị Brên', headline: 'Lịch tiêm in theo lịch trăng', roles: ['health'],
    summary: 'Nữ y sĩ người Mnông ở xã Tuy Đức in lịch tiêm chủng theo lịch trăng cho ba bon, để các bà ở nhà giữ cháu cũng nhắc được ngày hẹn.',
    unit: 'so-y-te-lam-dong', place: '24739', topics: ['y-te-cham-soc-suc-khoe'],
  },
  {
    slug: 'trung-doi-dan-quan-bien-phu-quy', type: 'collective', name: 'Trung đội dân quân biển Phú Quý', headline: 'Kênh 16 luôn có người trực', roles: ['soldier'],
    summary: 'Ba mươi ngư dân đặc khu Phú Quý vừa đi biển vừa chia nhau trực trạm liên lạc suốt ngày đêm.',
    unit: 'bo-chi-huy-quan-su-lam-dong', place: '23272', topics: ['quoc-phong-an-ninh'], movements: ['thi-dua-quyet-thang'],
  },
  {
    slug: 'ngu-dan-tran-van-lanh', type: 'person', name: 'Ngư dân Trần Văn Lành', headline: 'Bỏ lưới giữa biển để cứu tàu bạn',
    summary: 'Thuyền trưởng ở Phú Quý hai lần bỏ lưới để quay mũi cứu người, rồi cùng mười sáu chủ tàu lập Quỹ phao.',
    unit: 'ubnd-phu-quy', place: '23272', topics: ['nguoi-tot-viec-tot', 'quoc-phong-an-ninh'],
  },
  {
    slug: 'chi-bo-to-dan-pho-doi-thong', type: 'collective', name: 'Chi bộ tổ dân phố Đồi Thông', headline: 'Bảng việc tuần: việc gì, ai làm, ngày nào xong',
    summary: 'Chi bộ hai mươi mốt đảng viên ở phường Cam Ly - Đà Lạt thay bản đăng ký cuối năm bằng tấm bảng việc tuần mà người dân xóa khi việc xong.',
    unit: 'dang-bo-phuong-cam-ly-da-lat', place: '24787', topics: ['hoc-tap-va-lam-theo-bac'], movements: ['day-manh-hoc-tap-va-lam-theo-bac'],
    recognitions: recognised('commune', '2026-05-15'),
  },
  {
    slug: 'khu-dan-cu-ngo-hoa', type: 'collective', name: 'Khu dân cư Ngõ Hoa', headline: 'Bản quy ước dài đúng một trang',
    summary: 'Bảy mươi hộ ở phường Xuân Trường - Đà Lạt tự bàn quy ước về giờ giấc, rác, hoa và đám tiệc, viết gọn trong một trang giấy.',
    unit: 'dang-bo-phuong-xuan-truong-da-lat', place: '24805', topics: ['khu-dan-cu-van-hoa'], movements: ['toan-dan-doan-ket-xay-dung-doi-song-van-hoa'],
  },
  {
    slug: 'le-minh-thao', type: 'person', name: 'Lê Minh Thảo', headline: 'Biến hoa loại sau Tết thành trà và giấy', roles: ['youth'],
    summary: 'Cô gái phường Lâm Viên - Đà Lạt mua hoa loại, sấy lạnh làm trà, làm giấy, nhận thanh niên bỏ học vào học nghề.',
    unit: 'dang-bo-phuong-lam-vien-da-lat', place: '24778', topics: ['khoi-nghiep-lap-nghiep'],
  },
  {
    slug: 'thu-bay-nghe-dan', type: 'model', name: 'Mô hình “Thứ Bảy nghe dân”', headline: 'Quầy thủ tục mở thêm buổi sáng thứ Bảy', headlineEnglish: 'A service counter that also opens on Saturday mornings',
    summary: 'Phường Xuân Hương - Đà Lạt làm việc thêm sáng thứ Bảy cho người đi làm giờ hành chính, kèm bàn “hỏi trước, nộp sau” để giấy tờ đúng ngay lần đầu.',
    unit: 'ubnd-xuan-huong-da-lat', place: '24781', topics: ['cai-cach-hanh-chinh'],
    recognitions: recognised('province', '2026-08-28'),
    followUps: [
      { date: '2026-03-30', text: 'Theo sổ góp ý, bàn “hỏi trước, nộp sau” chuyển ra sát cửa vì người già ngại đi sâu vào trong.', story: 'thu-bay-nghe-dan' },
      { date: '2026-11-07', text: 'Lịch trực quý IV dán công khai; người trực thứ Bảy nghỉ bù chiều thứ Tư.', source: 'Thông báo lịch trực của phường (minh họa)' },
    ],
    replications: [
      { date: '2026-10-03', unit: 'ubnd-di-linh', place: '25000', done: 'Mở quầy sáng thứ Bảy tuần đầu và tuần thứ ba của tháng, có người nói tiếng K’Ho ngồi cùng.', story: 'thu-bay-nghe-dan' },
    ],
  },
  {
    slug: 'ky-su-pham-gia-bao', type: 'person', name: 'Kỹ sư Phạm Gia Bảo', headline: 'Báo sương muối đến từng vườn qua cuộc gọi', roles: ['youth'],
    summary: 'Kỹ sư 28 tuổi ở phường Lang Biang - Đà Lạt lắp các trạm đo rẻ tiền, gọi điện báo sương muối cho nhà vườn trước bốn giờ sáng.',
    unit: 'dang-bo-phuong-lang-biang-da-lat', place: '24846', topics: ['cong-nghe-thong-tin-truyen-thong', 'khoi-nghiep-lap-nghiep'],
  },
  {
    slug: 'phat-thanh-vien-ka-lanh', type: 'person', name: 'Phát thanh viên Ka Lành', headline: 'Giữ giọng K’Ho trên làn sóng', roles: ['cadre'],
    summary: 'Biên tập viên tiếng K’Ho mười bảy năm trong nghề ghi sổ từng từ khó, hỏi ít nhất ba người trước khi đọc trên sóng.',
    unit: 'bao-va-phat-thanh-truyen-hinh-lam-dong', place: '24848', topics: ['cong-nghe-thong-tin-truyen-thong'],
  },
  {
    slug: 'co-do-mang-thi-xuan', type: 'person', name: 'Cô đỡ thôn bản Mang Thị Xuân', headline: 'Vào rẫy tìm mẹ bầu', roles: ['health'],
    summary: 'Người phụ nữ Ra-glai ở xã Bắc Bình làm cô đỡ thôn bản từ năm 2014, vào từng chòi rẫy hẹn khám thai và bàn chuyện sinh con tại trạm.',
    unit: 'ubnd-bac-binh', place: '23005', topics: ['y-te-cham-soc-suc-khoe'],
  },
  {
    slug: 'vuon-uom-cua-nhung-nguoi-ve-que', type: 'model', name: 'Vườn ươm của những người về quê', headline: 'Thử nhỏ, ghi hết, rồi mới làm lớn', roles: ['youth'],
    summary: 'Bảy bạn trẻ xã La Dạ chung mảnh vườn thử nghiệm, chung sổ lỗ lãi, giúp nhau bắt đầu nghề vườn mà không vay nóng.',
    unit: 'ubnd-la-da', place: '23065', topics: ['khoi-nghiep-lap-nghiep', 'kinh-te-ho-giam-ngheo'],
  },
];
