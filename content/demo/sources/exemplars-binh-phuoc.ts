import type { ExemplarSource } from './exemplars.ts';
import { recognised } from './recognised.ts';

export const binhPhuocExemplars: readonly ExemplarSource[] = [
  {
    slug: 'gia-dinh-anh-dieu-khoi', type: 'household', name: 'Gia đình anh Điểu Khơi', headline: 'Nuôi ong dưới tán điều, bỏ thuốc cỏ', roles: ['farmer'],
    summary: 'Gia đình Xtiêng ở xã Bù Gia Mập nuôi ong dưới tán điều, tự xin ra khỏi hộ nghèo và cho tám hộ khác mượn ong.',
    unit: 'ubnd-bu-gia-map', place: '25222', topics: ['kinh-te-ho-giam-ngheo'],
    recognitions: recognised('commune', '2026-10-17'),
  },
  {
    slug: 'gia-lang-dieu-sang', type: 'person', name: 'Già làng Điểu Sang', headline: 'Hòa giải bằng cách cùng ra rẫy đếm', roles: ['prestige', 'elder'],
    summary: 'Người có uy tín của một sóc ở xã Bom Bo, tổ viên tổ hòa giải từ năm 1998, vận động bỏ thách cưới nặng và giữ bộ chiêng.',
    unit: 'ubnd-bom-bo', place: '25405', topics: ['khu-dan-cu-van-hoa', 'nguoi-tot-viec-tot'], movements: ['toan-dan-doan-ket-xay-dung-doi-song-van-hoa'],
    recognitions: recognised('province', '2025-11-18'),
  },
  {
    slug: 'thay-lam-sa-rinh', type: 'person', name: 'Thầy Lâm Sa Rinh', headline: 'Lớp chữ Khmer mùa hè', roles: ['teacher', 'prestige'],
    summary: 'Thầy giáo Khmer ở xã Lộc Hưng mở lớp chữ mẹ đẻ mỗi mùa hè, học trò vừa học chữ vừa ghi lại lời ru của bà.',
    unit: 'so-giao-duc-va-dao-tao-dong-nai', place: '25303', topics: ['giao-duc-dao-tao'], movements: ['doi-moi-sang-tao-trong-day-va-hoc'],
  },
  {
    slug: 'nghe-nhan-thi-glon', type: 'person', name: 'Nghệ nhân Thị Glơn', headline: 'Tổ dệt hai mươi người, tiền công đếm trên chiếu', roles: ['artisan'],
    summary: 'Nghệ nhân Mnông ở xã Đak Nhau giữ cách nhuộm từ lá, cùng cháu gái lập tổ dệt bán hàng theo đơn và chia tiền công trước mặt mọi người.',
    unit: 'ubnd-dak-nhau', place: '25399', topics: ['san-xuat-kinh-doanh-lao-dong-sang-tao', 'khoi-nghiep-lap-nghiep'],
  },
  {
    slug: 'loa-thon-noi-ba-thu-tieng', type: 'model', name: 'Mô hình “Loa thôn nói ba thứ tiếng”', headline: 'Bản tin cơ sở cho người nghe nhiều hơn đọc', headlineEnglish: 'Village loudspeakers in three languages',
    summary: 'Tổ truyền thanh xã Lộc Ninh xếp lịch bản tin tiếng Việt, tiếng Khmer và tiếng Xtiêng do chính người trong thôn đọc, phát vào giờ đi rẫy về.',
    unit: 'ubnd-loc-ninh', place: '25270', topics: ['cong-nghe-thong-tin-truyen-thong'],
  },
  {
    slug: 'ong-nong-van-tinh', type: 'person', name: 'Ông Nông Văn Tính', headline: 'Cái giếng chung và cuốn sổ công', roles: ['prestige'],
    summary: 'Người có uy tín dân tộc Tày ở phường Phước Long vận động hai mươi ba hộ khoan giếng chung, thu chi ghi lên bảng ở đầu ngõ.',
    figures: { rows: [['23 hộ', 'khoan chung một giếng'], ['318 m³', 'nước bán trong tháng 12/2025']], source: 'Bảng thu chi ở đầu ngõ (minh họa)' },
    unit: 'ubnd-phuoc-long', place: '25217', topics: ['nguoi-tot-viec-tot', 'xay-dung-nong-thon-moi'],
  },
  {
    slug: 'nhom-tu-van-thu-tuc-luu-dong', type: 'model', name: 'Nhóm tư vấn thủ tục lưu động', headline: 'Mang máy in vào tận sóc', roles: ['cadre'],
    summary: 'Công chức xã Bù Gia Mập mỗi tháng hai lần mang máy tính, máy in vào sóc xa, có người phiên dịch tiếng Xtiêng đi cùng.',
    unit: 'ubnd-bu-gia-map', place: '25222', topics: ['cai-cach-hanh-chinh'],
  },
];
