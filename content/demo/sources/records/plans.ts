export interface QuotaSource {
  minimum: number;
  level?: 'department' | 'district' | 'commune' | 'cell';
  unit?: string;
  type?: 'model';
}

export interface PlanSource {
  slug: string;
  name: string;
  number: string;
  signedOn: string;
  unit: string;
  from: string;
  to?: string;
  scope: string;
  quotas: readonly QuotaSource[];
}

/** Offices of Lạng Sơn's Department of Foreign Affairs; each builds a model of one of three kinds. */
const offices = [
  'van-phong-so-ngoai-vu-lang-son',
  'phong-hop-tac-quoc-te-lang-son',
  'phong-lanh-su-lang-son',
  'phong-quan-ly-bien-gioi-lang-son',
  'trung-tam-thong-tin-va-dich-vu-doi-ngoai-lang-son',
];

/** Said where our copy of a plan has no number or day; the CMS wants both. */
const unknown = 'Bản chép không ghi số và ngày ký: số, ngày ở đây là minh họa.';
/** The national scheme ended in 2025 and no successor was found: what was asked is asked until one comes. */
const open = 'Giai đoạn của kế hoạch hết năm 2025; ấn bản mẫu để ngỏ ngày cuối cho tới khi có kế hoạch tiếp theo.';

/** The five plans of 2023 with the numbers that they ask for; where a plan asks for none, there is none. */
export const plans: readonly PlanSource[] = [
  {
    slug: 'lam-dong-2023-2025',
    name: 'Kế hoạch xây dựng, bồi dưỡng, tuyên truyền và nhân rộng gương điển hình tiên tiến, mô hình mới trên địa bàn tỉnh Lâm Đồng giai đoạn 2023-2025',
    number: 'Minh họa/KH-UBND',
    signedOn: '2023-04-28',
    unit: 'ubnd-lam-dong',
    from: '2023-04-28',
    scope: `Mọi cơ quan, địa phương, đơn vị trong tỉnh. ${open} ${unknown} Cấp huyện thôi hoạt động từ 1/7/2025 nên chỉ tiêu của cấp ấy không còn giao cho ai.`,
    quotas: [
      { level: 'department', minimum: 1 },
      { level: 'district', minimum: 5 },
      { level: 'commune', minimum: 2 },
    ],
  },
  {
    slug: 'thanh-uy-da-lat-2023',
    name: 'Kế hoạch xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2023',
    number: 'Minh họa-KH/ThU',
    signedOn: '2023-04-10',
    unit: 'thanh-uy-da-lat',
    from: '2023-04-10',
    to: '2023-12-31',
    scope: `Các tổ chức cơ sở đảng, cơ quan, đơn vị, địa phương của thành phố. ${unknown}`,
    quotas: [
      { level: 'department', minimum: 2 },
      { level: 'commune', minimum: 2 },
      { level: 'cell', minimum: 2 },
    ],
  },
  {
    slug: 'so-ngoai-vu-lang-son-2022-2025',
    name: 'Kế hoạch triển khai Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025” của Sở Ngoại vụ',
    number: 'Minh họa/KH-SNgV',
    signedOn: '2023-04-14',
    unit: 'so-ngoai-vu-lang-son',
    from: '2023-04-14',
    scope: `Các phòng, đơn vị thuộc và trực thuộc Sở: mô hình học tập và làm theo Bác, “Dân vận khéo”, hoặc nhiệm vụ chuyên môn. ${open} ${unknown}`,
    quotas: offices.map((unit) => ({ unit, type: 'model', minimum: 1 })),
  },
  {
    slug: 'nam-dinh-60-kh-ubnd',
    name: 'Kế hoạch tuyên truyền, bồi dưỡng và nhân rộng điển hình tiên tiến trên địa bàn tỉnh Nam Định, giai đoạn 2022-2025',
    number: '60/KH-UBND',
    signedOn: '2023-04-05',
    unit: 'ubnd-nam-dinh',
    from: '2023-04-05',
    to: '2025-12-31',
    scope: 'Các cơ quan, đơn vị, địa phương trong tỉnh. Phần kế hoạch đã chép không giao con số nào, nên không có chỉ tiêu.',
    quotas: [],
  },
  {
    slug: 'ban-dan-toc-binh-phuoc-2023-2025',
    name: 'Kế hoạch triển khai Đề án “Tuyên truyền gương điển hình tiên tiến của ngành Dân tộc giai đoạn 2022-2025”',
    number: 'Minh họa/KH-BDT',
    signedOn: '2023-04-20',
    unit: 'ban-dan-toc-binh-phuoc',
    from: '2023-04-20',
    to: '2025-12-31',
    scope: `Ngành Dân tộc tỉnh Bình Phước; chú trọng người có uy tín trong đồng bào dân tộc thiểu số. Kế hoạch không giao con số nào, nên không có chỉ tiêu. ${unknown}`,
    quotas: [],
  },
];

export interface ClusterSource {
  slug: string;
  name: string;
  year: number;
  unit: string;
  leader: string;
  watcher: string;
  members: readonly string[];
}

/** Invented groupings of real units; the members of the council who watch them are samples. */
export const clusters: readonly ClusterSource[] = [
  {
    slug: 'cum-tay-nguyen-2026',
    name: 'Cụm thi đua các xã vùng cao (minh họa)',
    year: 2026,
    unit: 'ubnd-lam-dong',
    leader: 'ubnd-di-linh',
    watcher: 'Ủy viên Hội đồng phụ trách cụm vùng cao (minh họa)',
    members: ['ubnd-di-linh', 'ubnd-bao-lam-1', 'ubnd-phuong-b-lao', 'ubnd-ka-do', 'ubnd-dam-rong-2', 'ubnd-lac-duong', 'ubnd-tuy-duc', 'ubnd-nam-nung'],
  },
  {
    slug: 'cum-ven-bien-2026',
    name: 'Cụm thi đua các xã, phường ven biển (minh họa)',
    year: 2026,
    unit: 'ubnd-lam-dong',
    leader: 'ubnd-phu-quy',
    watcher: 'Ủy viên Hội đồng phụ trách cụm ven biển (minh họa)',
    members: ['ubnd-bac-binh', 'ubnd-la-da', 'ubnd-mui-ne', 'ubnd-phu-quy'],
  },
  {
    slug: 'khoi-so-nganh-2026',
    name: 'Khối thi đua các sở, ngành (minh họa)',
    year: 2026,
    unit: 'ubnd-lam-dong',
    leader: 'so-noi-vu-lam-dong',
    watcher: 'Ủy viên Hội đồng phụ trách khối sở, ngành (minh họa)',
    members: ['so-noi-vu-lam-dong', 'so-nong-nghiep-va-moi-truong-lam-dong', 'so-giao-duc-va-dao-tao-lam-dong', 'so-y-te-lam-dong', 'so-khoa-hoc-va-cong-nghe-lam-dong', 'so-dan-toc-va-ton-giao-lam-dong'],
  },
];
