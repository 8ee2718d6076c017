export type UnitLevel = 'central' | 'province' | 'department' | 'district' | 'commune' | 'cell' | 'organisation';

export interface UnitSource {
  slug: string;
  name: string;
  level: UnitLevel;
  shortName?: string;
  parent?: string;
  /** Code of the commune or province. */
  place?: string;
  from?: string;
  to?: string;
  description?: string;
}

const reform = '2025-07-01';
const lastDay = '2025-06-30';

function department(slug: string, name: string, parent: string, more: Partial<UnitSource> = {}): UnitSource {
  return { slug, name, level: 'department', parent, ...more };
}

/** People's committee of a commune, ward or special zone under its province. */
function commune(slug: string, name: string, parent: string, place: string): UnitSource {
  return { slug: `ubnd-${slug}`, name: `Ủy ban nhân dân ${name}`, level: 'commune', parent, place, from: reform };
}

/** Party committee of a ward that took over from Đà Lạt's committee: no longer one of the party's primary cells, which are below it. */
function ward(slug: string, name: string, place: string): UnitSource {
  return { slug: `dang-bo-phuong-${slug}-da-lat`, name: `Đảng bộ phường ${name} - Đà Lạt`, level: 'commune', parent: 'tinh-uy-lam-dong', place, from: reform };
}

const lamDong: UnitSource[] = [
  { slug: 'ubnd-lam-dong', name: 'Ủy ban nhân dân tỉnh Lâm Đồng', level: 'province', shortName: 'UBND tỉnh Lâm Đồng', place: '68', description: 'Từ ngày 1/7/2025, tỉnh Lâm Đồng mới hợp nhất Lâm Đồng, Bình Thuận và Đắk Nông.' },
  department('so-noi-vu-lam-dong', 'Sở Nội vụ tỉnh Lâm Đồng', 'ubnd-lam-dong', { description: 'Đầu mối công tác thi đua, khen thưởng của tỉnh.' }),
  department('so-nong-nghiep-va-moi-truong-lam-dong', 'Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng', 'ubnd-lam-dong'),
  department('so-giao-duc-va-dao-tao-lam-dong', 'Sở Giáo dục và Đào tạo tỉnh Lâm Đồng', 'ubnd-lam-dong'),
  department('so-y-te-lam-dong', 'Sở Y tế tỉnh Lâm Đồng', 'ubnd-lam-dong'),
  department('so-khoa-hoc-va-cong-nghe-lam-dong', 'Sở Khoa học và Công nghệ tỉnh Lâm Đồng', 'ubnd-lam-dong'),
  department('so-dan-toc-va-ton-giao-lam-dong', 'Sở Dân tộc và Tôn giáo tỉnh Lâm Đồng', 'ubnd-lam-dong'),
  commune('di-linh', 'xã Di Linh', 'ubnd-lam-dong', '25000'),
  commune('bao-lam-1', 'xã Bảo Lâm 1', 'ubnd-lam-dong', '25054'),
  commune('phuong-b-lao', 'phường B’Lao', 'ubnd-lam-dong', '24829'),
  commune('ka-do', 'xã Ka Đô', 'ubnd-lam-dong', '24943'),
  commune('dam-rong-2', 'xã Đam Rông 2', 'ubnd-lam-dong', '24877'),
  commune('lac-duong', 'xã Lạc Dương', 'ubnd-lam-dong', '24848'),
  commune('tuy-duc', 'xã Tuy Đức', 'ubnd-lam-dong', '24739'),
  commune('nam-nung', 'xã Nâm Nung', 'ubnd-lam-dong', '24703'),
  commune('bac-binh', 'xã Bắc Bình', 'ubnd-lam-dong', '23005'),
  commune('la-da', 'xã La Dạ', 'ubnd-lam-dong', '23065'),
  commune('mui-ne', 'phường Mũi Né', 'ubnd-lam-dong', '22918'),
  commune('phu-quy', 'đặc khu Phú Quý', 'ubnd-lam-dong', '23272'),
  commune('xuan-huong-da-lat', 'phường Xuân Hương - Đà Lạt', 'ubnd-lam-dong', '24781'),
];

/** Of the province, but below no people's committee: the army and the associations answer to bodies that the edition does not have. */
const lamDongBeside: UnitSource[] = [
  { slug: 'bo-chi-huy-quan-su-lam-dong', name: 'Bộ Chỉ huy Quân sự tỉnh Lâm Đồng', level: 'department' },
  { slug: 'hoi-nong-dan-lam-dong', name: 'Hội Nông dân tỉnh Lâm Đồng', level: 'organisation' },
];

/** The party's committees of the province. */
const party: UnitSource[] = [
  { slug: 'tinh-uy-lam-dong', name: 'Tỉnh ủy Lâm Đồng', level: 'province', place: '68' },
  department('bao-va-phat-thanh-truyen-hinh-lam-dong', 'Báo và phát thanh, truyền hình Lâm Đồng', 'tinh-uy-lam-dong', { description: 'Cơ quan báo chí của Tỉnh ủy.' }),
  { slug: 'thanh-uy-da-lat', name: 'Thành ủy Đà Lạt', level: 'district', parent: 'tinh-uy-lam-dong', to: lastDay, description: 'Kết thúc hoạt động cùng cấp huyện từ ngày 1/7/2025; các phường Đà Lạt tiếp nối phần việc.' },
  department('ban-tuyen-giao-thanh-uy-da-lat', 'Ban Tuyên giáo Thành ủy Đà Lạt', 'thanh-uy-da-lat', { to: lastDay, description: 'Nơi tổng hợp đăng ký điển hình theo kế hoạch năm 2023 của Thành ủy.' }),
  ward('xuan-huong', 'Xuân Hương', '24781'),
  ward('cam-ly', 'Cam Ly', '24787'),
  ward('lam-vien', 'Lâm Viên', '24778'),
  ward('xuan-truong', 'Xuân Trường', '24805'),
  ward('lang-biang', 'Lang Biang', '24846'),
];

const langSon: UnitSource[] = [
  { slug: 'ubnd-lang-son', name: 'Ủy ban nhân dân tỉnh Lạng Sơn', level: 'province', shortName: 'UBND tỉnh Lạng Sơn', place: '20' },
  department('so-ngoai-vu-lang-son', 'Sở Ngoại vụ tỉnh Lạng Sơn', 'ubnd-lang-son', { description: 'Mỗi phòng, đơn vị xây dựng mô hình thuộc ba loại: học theo Bác, dân vận khéo, chuyên môn.' }),
  department('van-phong-so-ngoai-vu-lang-son', 'Văn phòng Sở Ngoại vụ tỉnh Lạng Sơn', 'so-ngoai-vu-lang-son'),
  department('phong-hop-tac-quoc-te-lang-son', 'Phòng Hợp tác quốc tế, Sở Ngoại vụ tỉnh Lạng Sơn', 'so-ngoai-vu-lang-son'),
  department('phong-lanh-su-lang-son', 'Phòng Lãnh sự, Sở Ngoại vụ tỉnh Lạng Sơn', 'so-ngoai-vu-lang-son'),
  department('phong-quan-ly-bien-gioi-lang-son', 'Phòng Quản lý biên giới, Sở Ngoại vụ tỉnh Lạng Sơn', 'so-ngoai-vu-lang-son'),
  department('trung-tam-thong-tin-va-dich-vu-doi-ngoai-lang-son', 'Trung tâm Thông tin và Dịch vụ đối ngoại tỉnh Lạng Sơn', 'so-ngoai-vu-lang-son'),
  commune('dong-dang', 'xã Đồng Đăng', 'ubnd-lang-son', '06184'),
  commune('mau-son', 'xã Mẫu Sơn', 'ubnd-lang-son', '06541'),
  commune('van-quan', 'xã Văn Quan', 'ubnd-lang-son', '06253'),
  commune('chi-lang', 'xã Chi Lăng', 'ubnd-lang-son', '06463'),
  commune('ky-lua', 'phường Kỳ Lừa', 'ubnd-lang-son', '06187'),
];

const ninhBinh: UnitSource[] = [
  { slug: 'ubnd-nam-dinh', name: 'Ủy ban nhân dân tỉnh Nam Định', level: 'province', shortName: 'UBND tỉnh Nam Định', to: lastDay, description: 'Ban hành Kế hoạch số 60/KH-UBND ngày 5/4/2023. Tỉnh Nam Định hợp nhất vào Ninh Bình từ ngày 1/7/2025.' },
  { slug: 'ubnd-ninh-binh', name: 'Ủy ban nhân dân tỉnh Ninh Bình', level: 'province', shortName: 'UBND tỉnh Ninh Bình', place: '37', description: 'Từ ngày 1/7/2025, tỉnh Ninh Bình mới hợp nhất Hà Nam, Nam Định và Ninh Bình.' },
  department('so-noi-vu-ninh-binh', 'Sở Nội vụ tỉnh Ninh Bình', 'ubnd-ninh-binh'),
  department('so-giao-duc-va-dao-tao-ninh-binh', 'Sở Giáo dục và Đào tạo tỉnh Ninh Bình', 'ubnd-ninh-binh'),
  department('so-y-te-ninh-binh', 'Sở Y tế tỉnh Ninh Bình', 'ubnd-ninh-binh'),
  commune('hai-hau', 'xã Hải Hậu', 'ubnd-ninh-binh', '14215'),
  commune('giao-thuy', 'xã Giao Thủy', 'ubnd-ninh-binh', '14167'),
  commune('xuan-truong', 'xã Xuân Trường', 'ubnd-ninh-binh', '14089'),
  commune('y-yen', 'xã Ý Yên', 'ubnd-ninh-binh', '13795'),
  commune('phuong-nam-dinh', 'phường Nam Định', 'ubnd-ninh-binh', '13669'),
  commune('nghia-hung', 'xã Nghĩa Hưng', 'ubnd-ninh-binh', '13891'),
];

const endOfCommittee = '2025-02-28';
const dongNai: UnitSource[] = [
  { slug: 'ubnd-binh-phuoc', name: 'Ủy ban nhân dân tỉnh Bình Phước', level: 'province', shortName: 'UBND tỉnh Bình Phước', to: lastDay, description: 'Tỉnh Bình Phước hợp nhất vào Đồng Nai từ ngày 1/7/2025.' },
  department('ban-dan-toc-binh-phuoc', 'Ban Dân tộc tỉnh Bình Phước', 'ubnd-binh-phuoc', { to: endOfCommittee, description: 'Nơi ban hành kế hoạch năm 2023 của ngành Dân tộc; việc nay thuộc Sở Dân tộc và Tôn giáo.' }),
  department('van-phong-ban-dan-toc-binh-phuoc', 'Văn phòng Ban Dân tộc tỉnh Bình Phước', 'ban-dan-toc-binh-phuoc', { to: endOfCommittee }),
  department('phong-tuyen-truyen-va-dia-ban', 'Phòng Tuyên truyền và Địa bàn, Ban Dân tộc tỉnh Bình Phước', 'ban-dan-toc-binh-phuoc', { to: endOfCommittee }),
  { slug: 'ubnd-dong-nai', name: 'Ủy ban nhân dân thành phố Đồng Nai', level: 'province', shortName: 'UBND thành phố Đồng Nai', place: '75', description: 'Trước ngày 30/4/2026 là Ủy ban nhân dân tỉnh Đồng Nai.' },
  department('so-dan-toc-va-ton-giao-dong-nai', 'Sở Dân tộc và Tôn giáo Đồng Nai', 'ubnd-dong-nai'),
  department('so-giao-duc-va-dao-tao-dong-nai', 'Sở Giáo dục và Đào tạo Đồng Nai', 'ubnd-dong-nai'),
  commune('bu-gia-map', 'xã Bù Gia Mập', 'ubnd-dong-nai', '25222'),
  commune('bom-bo', 'xã Bom Bo', 'ubnd-dong-nai', '25405'),
  commune('loc-ninh', 'xã Lộc Ninh', 'ubnd-dong-nai', '25270'),
  commune('loc-hung', 'xã Lộc Hưng', 'ubnd-dong-nai', '25303'),
  commune('dak-nhau', 'xã Đak Nhau', 'ubnd-dong-nai', '25399'),
  commune('phuoc-long', 'phường Phước Long', 'ubnd-dong-nai', '25217'),
];

export const units: readonly UnitSource[] = [...lamDong, ...lamDongBeside, ...party, ...langSon, ...ninhBinh, ...dongNai];
