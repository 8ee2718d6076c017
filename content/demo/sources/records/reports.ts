export interface ReportSource {
  slug: string;
  unit: string;
  period: 'half1' | 'half2';
  year: number;
  paper: Readonly<Record<string, string | number>>;
  narrative: Readonly<Record<string, string>>;
  signedAt?: string;
}

/** A signed six-month report of a commune, and the province's that waits for the others. Signers are samples. */
export const reports: readonly ReportSource[] = [
  {
    slug: 'di-linh-6-thang-2026', unit: 'ubnd-di-linh', period: 'half1', year: 2026, signedAt: '2026-07-02T16:20',
    paper: {
      parentBody: 'UBND tỉnh Lâm Đồng', issuer: 'Ủy ban nhân dân xã Di Linh', number: 1, symbol: 'BC-MINHHOA', signedAt: 'Di Linh', signedOn: '2026-07-02',
      addressees: 'Sở Nội vụ tỉnh Lâm Đồng', recipients: 'Thường trực Đảng ủy xã (minh họa)', authority: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH', signer: 'Người Ký Minh Họa',
    },
    narrative: {
      leadership: 'Xã phổ biến kế hoạch của tỉnh tới các thôn và giao một cán bộ đầu mối theo dõi (báo cáo minh họa).',
      results: 'Đã đăng ký một hộ và một nhóm; cả hai được nhận. Gia đình bà Ka Hiệp tiếp tục chia chồi ghép cho xóm.',
      shortcomings: 'Minh chứng của hộ còn thiếu số liệu trước và sau khi xen cây.',
      tasks: 'Lập sổ theo dõi từng hàng cây, cộng theo quý.',
      requests: 'Đề nghị tỉnh tập huấn cách ghi minh chứng cho cán bộ đầu mối.',
    },
  },
  {
    slug: 'lam-dong-6-thang-2026', unit: 'ubnd-lam-dong', period: 'half1', year: 2026,
    paper: { issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng', symbol: 'BC-MINHHOA', signedAt: 'Lâm Đồng' },
    narrative: { leadership: 'Bản thảo minh họa: chờ báo cáo đã ký của các xã, phường, sở, ngành còn lại.' },
  },
];
