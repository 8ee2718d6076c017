type ExemplarType = 'person' | 'household' | 'collective' | 'model';

/** Days on which a registration took a step; the last one is where it stands. */
export interface StepSource {
  on: string;
  to: 'submitted' | 'accepted' | 'returned';
  reason?: string;
}

export interface RegistrationSource {
  slug: string;
  unit: string;
  /** Slug of the profile: name, type, topics and deeds are the profile's. */
  exemplar?: string;
  name?: string;
  type?: ExemplarType;
  topics?: readonly string[];
  summary?: string;
  modelType?: string;
  met: readonly { item: string; evidence: string }[];
  /** Day of the meeting, who was there and who was for it. */
  endorsement?: readonly [day: string, present: number, inFavour: number];
  agreedOn?: string;
  support?: readonly { date: string; kind: 'material' | 'training' | 'mentoring' | 'praise'; by: string; text: string }[];
  weaknesses?: readonly { text: string; remedy: string; due?: string; doneOn?: string }[];
  steps: readonly StepSource[];
}

const sent = (on: string): StepSource => ({ on, to: 'submitted' });
const taken = (on: string): StepSource => ({ on, to: 'accepted' });
const back = (on: string, reason: string): StepSource => ({ on, to: 'returned', reason });

const work = (evidence: string) => ({ item: 'nhiem-vu', evidence });
const idea = (evidence: string) => ({ item: 'sang-kien', evidence });
const together = (evidence: string) => ({ item: 'doan-ket', evidence });

/** Lâm Đồng in 2026: some units have done their duty, some wait, some were sent back, some did nothing. */
const lamDong: readonly RegistrationSource[] = [
  {
    slug: 'di-linh-gia-dinh-ba-ka-hiep', unit: 'ubnd-di-linh', exemplar: 'gia-dinh-ba-ka-hiep',
    met: [work('Xác nhận gia đình gương mẫu của thôn (minh họa).'), together('Sổ ghi công của nhóm đổi công (minh họa).')],
    endorsement: ['2026-03-05', 46, 44], agreedOn: '2026-03-06', steps: [sent('2026-03-10'), taken('2026-03-17')],
    support: [
      { date: '2026-04-09', kind: 'training', by: 'Hội Nông dân xã (minh họa)', text: 'Tập huấn ghép chồi, mời người của gia đình đứng lớp một buổi.' },
      { date: '2026-06-18', kind: 'mentoring', by: 'Khuyến nông xã (minh họa)', text: 'Cùng gia đình ghi chép chi phí từng hàng cây để có số liệu so sánh.' },
    ],
    weaknesses: [{ text: 'Chưa có số liệu trước và sau khi xen cây.', remedy: 'Lập sổ theo dõi theo hàng, mỗi quý cộng một lần.', due: '2026-09-30', doneOn: '2026-09-25' }],
  },
  {
    slug: 'di-linh-nhom-doi-cong', unit: 'ubnd-di-linh', name: 'Nhóm đổi công hai mươi ba hộ trồng cà phê (minh họa)', type: 'collective', topics: ['kinh-te-ho-giam-ngheo'],
    summary: 'Hai mươi ba hộ quanh vườn bà Ka Hiệp đổi công ghép chồi, họp ngày 5 hằng tháng, công ghi vào sổ.',
    met: [together('Sổ ghi công và sổ họp của nhóm (minh họa).')],
    endorsement: ['2026-04-05', 23, 23], agreedOn: '2026-04-05', steps: [sent('2026-04-08'), taken('2026-04-15')],
  },
  {
    slug: 'bao-lam-1-gia-dinh-ong-k-tung', unit: 'ubnd-bao-lam-1', exemplar: 'gia-dinh-ong-k-tung',
    met: [together('Biên bản hiến đất của thôn (minh họa).')],
    endorsement: ['2026-03-20', 61, 58], agreedOn: '2026-03-21', steps: [sent('2026-03-25'), taken('2026-04-02')],
  },
  {
    slug: 'bao-lam-1-to-sua-duong', unit: 'ubnd-bao-lam-1', name: 'Tổ tự quản đường liên thôn (minh họa)', type: 'collective', topics: ['xay-dung-nong-thon-moi'],
    summary: 'Mỗi tháng một buổi, tổ phát quang và vá ổ gà đoạn đường mới mở.',
    met: [together('Sổ ghi buổi làm của tổ (minh họa).')],
    endorsement: ['2026-11-08', 38, 35], agreedOn: '2026-11-08', steps: [sent('2026-11-18')],
  },
  {
    slug: 'ka-do-hop-tac-xa-rau-suoi-xanh', unit: 'ubnd-ka-do', exemplar: 'hop-tac-xa-rau-suoi-xanh',
    met: [work('Báo cáo tổng kết của hợp tác xã (minh họa).'), idea('Nhật ký ruộng và kết quả thử mẫu dán ở cửa kho (minh họa).')],
    endorsement: ['2026-02-26', 27, 25], agreedOn: '2026-02-26', steps: [sent('2026-03-02'), taken('2026-03-09')],
    support: [{ date: '2026-08-20', kind: 'mentoring', by: 'Cán bộ nông nghiệp xã (minh họa)', text: 'Cùng ban quản trị rà lại cách lấy mẫu sau lô rau vượt ngưỡng.' }],
    weaknesses: [{ text: 'Một mẫu rau vượt ngưỡng trong tháng 8.', remedy: 'Lấy mẫu trước khi giao, dán kết quả trong ngày.', due: '2026-12-31' }],
  },
  {
    slug: 'ka-do-nguoi-giu-cua-kho', unit: 'ubnd-ka-do', name: 'Người giữ cửa kho chung (minh họa)', type: 'person', topics: ['nguoi-tot-viec-tot'],
    summary: 'Ba mùa rau liền, mỗi sáng cân và ghi hàng cho từng hộ trước khi xe chạy.',
    met: [], steps: [],
  },
  {
    slug: 'dam-rong-2-lop-hoc-dem', unit: 'ubnd-dam-rong-2', name: 'Lớp học chữ buổi tối ở nhà cộng đồng (minh họa)', type: 'model', topics: ['giao-duc-dao-tao'],
    summary: 'Người lớn trong thôn học chữ hai tối một tuần, do giáo viên và đoàn viên thay nhau dạy.',
    met: [idea('Danh sách lớp (minh họa).')],
    endorsement: ['2026-09-12', 33, 30], agreedOn: '2026-09-12',
    steps: [sent('2026-09-21'), back('2026-09-29', 'Minh chứng mới có danh sách lớp. Bổ sung số buổi đã dạy và bao nhiêu người đọc được sau khóa học, rồi gửi lại.')],
  },
  {
    slug: 'tuy-duc-to-loa-bon', unit: 'ubnd-tuy-duc', name: 'Tổ loa của ba bon (minh họa)', type: 'collective', topics: ['cong-nghe-thong-tin-truyen-thong'],
    summary: 'Nhắc lịch tiêm, lịch họp bằng tiếng của bon vào giờ đi rẫy về.',
    met: [together('Lịch phân công đọc loa (minh họa).')],
    endorsement: ['2026-10-30', 41, 41], agreedOn: '2026-10-30', steps: [sent('2026-11-12')],
  },
  {
    slug: 'nam-nung-vuon-thuoc', unit: 'ubnd-nam-nung', name: 'Vườn thuốc nam của trường (minh họa)', type: 'model', topics: ['y-te-cham-soc-suc-khoe'],
    summary: 'Học sinh trồng, ghi tên cây thuốc bằng hai thứ tiếng.',
    met: [], steps: [],
  },
  {
    slug: 'bac-binh-co-do-mang-thi-xuan', unit: 'ubnd-bac-binh', exemplar: 'co-do-mang-thi-xuan',
    met: [work('Sổ khám thai của trạm y tế xã (minh họa).')],
    endorsement: ['2026-03-12', 52, 52], agreedOn: '2026-03-13', steps: [sent('2026-03-18'), taken('2026-03-26')],
  },
  {
    slug: 'la-da-vuon-uom', unit: 'ubnd-la-da', exemplar: 'vuon-uom-cua-nhung-nguoi-ve-que',
    met: [idea('Sổ lỗ lãi chung của nhóm (minh họa).')],
    endorsement: ['2026-04-14', 29, 24], agreedOn: '2026-04-14', steps: [sent('2026-04-20'), taken('2026-05-04')],
  },
  {
    slug: 'phu-quy-ngu-dan-tran-van-lanh', unit: 'ubnd-phu-quy', exemplar: 'ngu-dan-tran-van-lanh',
    met: [together('Xác nhận của đồn biên phòng về hai lần cứu người (minh họa).')],
    endorsement: ['2026-02-20', 44, 43], agreedOn: '2026-02-20', steps: [sent('2026-02-27'), taken('2026-03-06')],
  },
  {
    slug: 'phu-quy-quy-phao', unit: 'ubnd-phu-quy', name: 'Quỹ phao của mười sáu chủ tàu (minh họa)', type: 'model', topics: ['nguoi-tot-viec-tot', 'quoc-phong-an-ninh'],
    summary: 'Mỗi chuyến về, mỗi tàu góp một trăm nghìn đồng để mua phao, đèn và đền lưới cho tàu bỏ lưới đi cứu người.',
    met: [idea('Sổ thu chi của quỹ, công khai ở sân lăng vạn (minh họa).')],
    endorsement: ['2026-05-10', 40, 37], agreedOn: '2026-05-10', steps: [sent('2026-05-15'), taken('2026-05-22')],
  },
  {
    slug: 'xuan-huong-thu-bay-nghe-dan', unit: 'ubnd-xuan-huong-da-lat', exemplar: 'thu-bay-nghe-dan',
    met: [idea('Số liệu hồ sơ nhận sáng thứ Bảy, trích từ hệ thống một cửa (minh họa).')],
    endorsement: ['2026-04-10', 16, 15], agreedOn: '2026-04-10',
    steps: [sent('2026-04-13'), back('2026-04-17', 'Chưa ghi số hồ sơ nhận được. Bổ sung rồi gửi lại.'), sent('2026-04-22'), taken('2026-04-28')],
    support: [{ date: '2026-05-08', kind: 'praise', by: 'Lãnh đạo phường (minh họa)', text: 'Xếp người trực thứ Bảy được nghỉ bù chiều thứ Tư.' }],
  },
  {
    slug: 'giao-duc-co-giao-nguyen-thi-hoai-an', unit: 'so-giao-duc-va-dao-tao-lam-dong', exemplar: 'co-giao-nguyen-thi-hoai-an',
    met: [work('Nhận xét của nhà trường và phụ huynh (minh họa).')],
    endorsement: ['2026-04-02', 24, 23], agreedOn: '2026-04-02', steps: [sent('2026-04-09'), taken('2026-04-16')],
  },
  {
    slug: 'y-te-y-si-thi-bren', unit: 'so-y-te-lam-dong', exemplar: 'y-si-thi-bren',
    met: [idea('Sổ tiêm chủng của trạm trước và sau khi có tờ lịch (minh họa).')],
    endorsement: ['2026-10-20', 18, 18], agreedOn: '2026-10-20', steps: [sent('2026-10-27'), taken('2026-11-05')],
  },
  {
    slug: 'dan-toc-nhom-dich-thong-bao', unit: 'so-dan-toc-va-ton-giao-lam-dong', name: 'Nhóm dịch thông báo ra tiếng K’Ho (minh họa)', type: 'collective', topics: ['cong-nghe-thong-tin-truyen-thong'],
    summary: 'Dịch thông báo của xã ra tiếng K’Ho, đọc thử cho già làng nghe trước khi phát loa.',
    met: [work('Sổ ghi từ khó của nhóm (minh họa).')],
    endorsement: ['2026-11-10', 31, 29], agreedOn: '2026-11-10', steps: [sent('2026-11-16')],
  },
  {
    slug: 'nong-nghiep-to-nuoc-sach', unit: 'so-nong-nghiep-va-moi-truong-lam-dong', name: 'Tổ giúp xã đọc mẫu nước (minh họa)', type: 'collective', topics: ['xay-dung-nong-thon-moi'],
    summary: 'Hằng quý giúp các xã lấy và đọc mẫu nước giếng.',
    met: [work('Kế hoạch công tác của tổ (minh họa).')],
    endorsement: ['2026-10-05', 14, 9], agreedOn: '2026-10-06',
    steps: [sent('2026-10-12'), back('2026-10-19', 'Minh chứng là kế hoạch, chưa phải kết quả. Gửi kèm kết quả đọc mẫu.')],
  },
];

/** Offices of Lạng Sơn's Department of Foreign Affairs, a model of each of the three types; one office has none. */
const langSon: readonly RegistrationSource[] = [
  {
    slug: 'van-phong-moi-tuan-mot-trang', unit: 'van-phong-so-ngoai-vu-lang-son', exemplar: 'moi-tuan-mot-trang-ngoai-ngu', modelType: 'hoc-tap-va-lam-theo-bac-so-ngoai-vu',
    met: [idea('Sổ thuật ngữ chung của Sở (minh họa).')],
    endorsement: ['2026-02-24', 12, 12], agreedOn: '2026-02-24', steps: [sent('2026-02-26'), taken('2026-03-04')],
  },
  {
    slug: 'bien-gioi-to-tu-quan-ban-giap-moc', unit: 'phong-quan-ly-bien-gioi-lang-son', exemplar: 'to-tu-quan-ban-giap-moc', modelType: 'dan-van-kheo-so-ngoai-vu',
    met: [{ item: 'dan-dau', evidence: 'Lịch thăm mốc và sổ báo tin của tổ (minh họa).' }],
    endorsement: ['2026-03-03', 9, 9], agreedOn: '2026-03-08', steps: [sent('2026-03-12'), taken('2026-03-19')],
  },
  {
    slug: 'lanh-su-to-kiem-ho-so', unit: 'phong-lanh-su-lang-son', name: 'Tờ kiểm hồ sơ lãnh sự song ngữ (minh họa)', type: 'model', topics: ['cai-cach-hanh-chinh'], modelType: 'chuyen-mon-so-ngoai-vu',
    summary: 'Người dân tự kiểm giấy tờ bằng tờ kiểm song ngữ trước khi đi; tỉ lệ hồ sơ phải bổ sung giảm từ 28% xuống 7%.',
    met: [idea('Thống kê hồ sơ phải bổ sung trước và sau khi có tờ kiểm (minh họa).')],
    endorsement: ['2026-05-06', 7, 7], agreedOn: '2026-05-06', steps: [sent('2026-05-11'), taken('2026-05-18')],
  },
  {
    slug: 'trung-tam-so-tay-hai-thu-tieng', unit: 'trung-tam-thong-tin-va-dich-vu-doi-ngoai-lang-son', name: 'Sổ tay hai thứ tiếng ở bãi xe cửa khẩu (minh họa)', type: 'model', topics: ['cong-nghe-thong-tin-truyen-thong'], modelType: 'chuyen-mon-so-ngoai-vu',
    summary: 'Sổ tay câu hỏi thường gặp phát cho lái xe và tiểu thương.',
    met: [idea('Bản in của sổ tay (minh họa).')],
    endorsement: ['2026-09-15', 11, 8], agreedOn: '2026-09-16',
    steps: [sent('2026-09-22'), back('2026-10-01', 'Nói rõ số xe vào sai làn giảm vì sổ tay hay vì bãi đỗ kẻ lại vạch.')],
  },
];

/** A person of prestige, in a city where no plan asks for numbers yet. */
const dongNai: readonly RegistrationSource[] = [
  {
    slug: 'bom-bo-gia-lang-dieu-sang', unit: 'ubnd-bom-bo', exemplar: 'gia-lang-dieu-sang',
    met: [], endorsement: ['2026-04-25', 57, 57], agreedOn: '2026-04-25', steps: [],
  },
];

export const registrations: readonly RegistrationSource[] = [...lamDong, ...langSon, ...dongNai];
