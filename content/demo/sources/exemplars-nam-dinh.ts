import type { ExemplarSource } from './exemplars.ts';
import { recognised } from './recognised.ts';

export const namDinhExemplars: readonly ExemplarSource[] = [
  {
    slug: 'tho-co-khi-vu-dinh-khoa', type: 'person', name: 'Thợ cơ khí Vũ Đình Khoa', headline: 'Chiếc máy gặt sửa lại cho ruộng trũng',
    summary: 'Thợ cơ khí ở xã Xuân Trường nới bản xích máy gặt cho chạy được trên ruộng lầy, dạy nghề không lấy tiền cho hai mươi lăm người.',
    unit: 'ubnd-xuan-truong', place: '14089', topics: ['san-xuat-kinh-doanh-lao-dong-sang-tao'], movements: ['lao-dong-gioi-lao-dong-sang-tao'],
    recognitions: recognised('province', '2026-05-01'),
  },
  {
    slug: 'gia-dinh-ong-tran-quang-thuan', type: 'household', name: 'Gia đình ông Trần Quang Thuận', headline: 'Biến mương rác thành đường hoa',
    summary: 'Gia đình ở xã Hải Hậu bắt đầu dọn đoạn mương trước nhà năm 2023; nay 143 hộ cùng chăm hai cây số đường hoa.',
    unit: 'ubnd-hai-hau', place: '14215', topics: ['xay-dung-nong-thon-moi'], movements: ['nong-thon-moi-do-thi-van-minh'],
  },
  {
    slug: 'thay-giao-dang-huu-nghi', type: 'person', name: 'Thầy giáo Đặng Hữu Nghị', headline: 'Thư viện đặt trong nhà thờ họ', roles: ['teacher'],
    summary: 'Thầy giáo về hưu ở xã Giao Thủy vận động sáu dòng họ mở tủ sách trong nhà thờ họ, chiều Chủ nhật nào cũng có trẻ đến đọc.',
    unit: 'so-giao-duc-va-dao-tao-ninh-binh', place: '14167', topics: ['giao-duc-dao-tao', 'khu-dan-cu-van-hoa'],
  },
  {
    slug: 'bac-si-pham-thi-van', type: 'person', name: 'Bác sĩ Phạm Thị Vân', headline: 'Phòng khám chiều thứ Tư không thu tiền', roles: ['health'],
    summary: 'Bác sĩ nghỉ hưu ở phường Nam Định khám không thu tiền cho người trên sáu mươi tuổi từ năm 2021, chia thuốc vào hộp bảy ngăn và gọi điện nhắc.',
    unit: 'so-y-te-ninh-binh', place: '13669', topics: ['y-te-cham-soc-suc-khoe', 'nguoi-tot-viec-tot'],
  },
  {
    slug: 'to-hop-tac-muoi-sach-nghia-hung', type: 'collective', name: 'Tổ hợp tác muối sạch Nghĩa Hưng', headline: 'Trải bạt lọc cát, hạt muối trắng hơn', roles: ['farmer'],
    summary: 'Mười tám hộ diêm dân chung ô kết tinh trải bạt và kho chứa từ năm 2023; giá muối và thu nhập tăng đều trong ba vụ.',
    unit: 'ubnd-nghia-hung', place: '13891', topics: ['kinh-te-ho-giam-ngheo', 'san-xuat-kinh-doanh-lao-dong-sang-tao'],
  },
  {
    slug: 'cau-lac-bo-tieng-trong-y-yen', type: 'collective', name: 'Câu lạc bộ tiếng trống Ý Yên', headline: 'Trống làng gọi trẻ ra sân đình',
    summary: 'Câu lạc bộ chèo và trống ở xã Ý Yên dạy trẻ em mỗi tối thứ Sáu, nuôi lại nếp sinh hoạt chung của làng.',
    unit: 'ubnd-y-yen', place: '13795', topics: ['khu-dan-cu-van-hoa'], movements: ['toan-dan-doan-ket-xay-dung-doi-song-van-hoa'],
  },
];
