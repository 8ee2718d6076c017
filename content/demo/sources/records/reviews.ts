export interface ReviewSource {
  slug: string;
  name: string;
  unit: string;
  description: string;
  /** Slugs of registrations that were accepted. */
  candidates: readonly string[];
  council: readonly { name: string; seat: 'chair' | 'deputy' | 'secretary' | 'member'; office: string }[];
  /** First and last day of the comment period, counted from the day on which the edition is loaded. */
  days: readonly [opensAfter: number, closesAfter: number];
}

export const reviewRule = {
  slug: 'quy-che-xet-lam-dong', name: 'Quy chế bình xét của tỉnh (giả định, để trình diễn)', level: 'province', from: '2026-01-01',
  percent: 80, quorum: 67, days: 10, isWorkingDays: true, pageMonths: 12, ballotMonths: 24,
  basis: 'Luật Thi đua, khen thưởng số 06/2022/QH15.\nQuy chế bình xét điển hình tiên tiến của tỉnh (văn bản giả định, để trình diễn).',
} as const;

/** The public comments while whoever tries the edition looks at it: it opens three days before it is loaded. Members are samples. */
export const reviews: readonly ReviewSource[] = [
  {
    slug: 'lam-dong-cuoi-nam-2026', name: 'Xét điển hình tiên tiến tỉnh Lâm Đồng, đợt cuối năm 2026 (minh họa)', unit: 'ubnd-lam-dong',
    description: 'Mời bà con góp ý trước khi hội đồng bỏ phiếu: việc làm kể dưới đây có đúng không, có điều gì hội đồng cần biết thêm. Đợt xét này chỉ để trình diễn, không của cơ quan nào.',
    candidates: ['di-linh-gia-dinh-ba-ka-hiep', 'ka-do-hop-tac-xa-rau-suoi-xanh', 'bac-binh-co-do-mang-thi-xuan', 'la-da-vuon-uom', 'phu-quy-ngu-dan-tran-van-lanh'],
    council: [
      { name: 'Người Chủ Trì Minh Họa', seat: 'chair', office: 'Lãnh đạo tỉnh (minh họa)' },
      { name: 'Người Phó Minh Họa', seat: 'deputy', office: 'Cơ quan thường trực thi đua (minh họa)' },
      { name: 'Người Ghi Biên Bản Minh Họa', seat: 'secretary', office: 'Cơ quan thường trực thi đua (minh họa)' },
      { name: 'Người Đại Diện Mặt Trận Minh Họa', seat: 'member', office: 'Ủy ban Mặt trận Tổ quốc tỉnh (minh họa)' },
      { name: 'Người Đại Diện Công Đoàn Minh Họa', seat: 'member', office: 'Liên đoàn Lao động tỉnh (minh họa)' },
    ],
    days: [-3, 18],
  },
];
