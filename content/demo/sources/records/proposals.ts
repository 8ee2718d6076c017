export interface ProposalSource {
  slug: string;
  exemplar: string;
  /** Of the exemplar. */
  unit: string;
  to: string;
  award: string;
  summary: string;
  achievements: string;
  paper: Readonly<Record<string, string | number>>;
  steps: readonly { on: string; to: 'sent' | 'received' | 'returned'; reason?: string }[];
}

export interface HoldSource {
  slug: string;
  exemplar: string;
  kind: 'complaint' | 'press';
  since: string;
  reason: string;
  lifted?: { on: string; by: string; reason: string };
}

/** One waits to be received by the province, one came back to its commune with what it lacks. */
export const proposals: readonly ProposalSource[] = [
  {
    slug: 'di-linh-gia-dinh-ba-ka-hiep', exemplar: 'gia-dinh-ba-ka-hiep', unit: 'ubnd-di-linh', to: 'ubnd-lam-dong', award: 'Bằng khen',
    summary: 'Gia đình bà Ka Hiệp thay dần vườn cà phê già, xen bơ, chia chồi ghép và cách làm cho nhóm đổi công hai mươi ba hộ (minh họa).',
    achievements: 'Được xã công nhận điển hình tiên tiến ngày 19/5/2026.\nNhóm đổi công hai mươi ba hộ họp ngày 5 hằng tháng, công ghi vào sổ.\nHộ ông K’Tưng ở xã Bảo Lâm 1 và một nhóm tám hộ trong xã đã làm theo.',
    paper: { parentBody: 'UBND tỉnh Lâm Đồng', issuer: 'Ủy ban nhân dân xã Di Linh', number: 2, symbol: 'TTr-MINHHOA', signedAt: 'Di Linh', signedOn: '2026-11-19', addressees: 'Ủy ban nhân dân tỉnh Lâm Đồng', authority: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH', signer: 'Người Ký Minh Họa' },
    steps: [{ on: '2026-11-20', to: 'sent' }],
  },
  {
    slug: 'ka-do-hop-tac-xa-rau-suoi-xanh', exemplar: 'hop-tac-xa-rau-suoi-xanh', unit: 'ubnd-ka-do', to: 'ubnd-lam-dong', award: 'Bằng khen',
    summary: 'Hợp tác xã dán nhật ký ruộng và kết quả thử mẫu trước cửa kho, kể cả mẫu không đạt (minh họa).',
    achievements: 'Nhật ký ruộng và kết quả thử mẫu dán ở cửa kho từ vụ này sang vụ khác.\nTháng 8/2026 có một mẫu vượt ngưỡng: dừng giao, công khai, hoàn tiền.',
    paper: { parentBody: 'UBND tỉnh Lâm Đồng', issuer: 'Ủy ban nhân dân xã Ka Đô', number: 1, symbol: 'TTr-MINHHOA', signedAt: 'Ka Đô', signedOn: '2026-10-05', addressees: 'Ủy ban nhân dân tỉnh Lâm Đồng', authority: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH', signer: 'Người Ký Minh Họa' },
    steps: [
      { on: '2026-10-06', to: 'sent' },
      { on: '2026-10-12', to: 'received' },
      { on: '2026-10-20', to: 'returned', reason: 'Bổ sung kết quả thử mẫu sau khi khắc phục lô rau hồi tháng 8, rồi gửi lại.' },
    ],
  },
];

/** A complaint that turned out to be none: nothing went on for the exemplar meanwhile. */
export const holds: readonly HoldSource[] = [
  {
    slug: 'suoi-xanh-thang-8', exemplar: 'hop-tac-xa-rau-suoi-xanh', kind: 'complaint', since: '2026-08-14',
    reason: 'Người mua hỏi về lô rau có mẫu vượt ngưỡng; xã đang kiểm tra (minh họa).',
    lifted: { on: '2026-09-01', by: 'Thường trực thi đua tỉnh Lâm Đồng (minh họa)', reason: 'Hợp tác xã đã dừng giao, công khai kết quả và hoàn tiền; không có vi phạm phải xử lý (minh họa).' },
  },
];
