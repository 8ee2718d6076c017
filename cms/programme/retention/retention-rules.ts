import type { PayloadRequest } from 'payload';
import type { RetentionRule as Stored } from '../../payload-types.ts';

interface Rule {
  label: string;
  /** What is counted from, and what goes. */
  description: string;
  /** Months until an administrator says otherwise. */
  months: number;
}

/** How long the papers of the units keep what tells of people. */
export const retentionRules = {
  registrations: {
    label: 'Đăng ký điển hình (tháng)',
    description:
      'Tính từ hết năm đăng ký. Hết hạn thì xóa tên, minh chứng, mọi điều kể; còn đơn vị, năm, kết quả để số liệu không đổi.',
    months: 120,
  },
  nominations: {
    label: 'Đề cử của người dân đã khép (tháng)',
    description:
      'Tính từ lần sửa cuối. Hết hạn thì xóa lời kể, bản ghi âm, liên hệ, lời trả lời; mã theo dõi không mở được nữa.',
    months: 24,
  },
  evaluations: {
    label: 'Đánh giá định kỳ không lên trang (tháng)',
    description:
      'Tính từ ngày đánh giá. Hết hạn thì xóa tên và lời nhận xét; còn ngày và kết luận. Đánh giá đang hiện trên hồ sơ thì ở lại cùng hồ sơ.',
    months: 120,
  },
  reports: {
    label: 'Báo cáo đang soạn không ai sửa (tháng)',
    description: 'Tính từ lần sửa cuối. Hết hạn thì xóa. Báo cáo đã ký là văn bản lưu trữ, không tự xóa.',
    months: 24,
  },
  reviews: {
    label: 'Đợt xét đã qua (tháng)',
    description:
      'Tính từ ngày công bố kết quả; đợt bỏ dở thì từ lần sửa cuối. Hết hạn thì xóa góp ý, phiếu của từng người nếu còn, tên và lời kể về người được xét, diễn biến cuộc họp; còn hội đồng, số phiếu, các ngày. Trang kết quả và phiếu có thể hết hạn sớm hơn, theo quy định bình xét.',
    months: 60,
  },
  proposals: {
    label: 'Đề nghị khen thưởng đã xong, bị trả lại hoặc soạn dở (tháng)',
    description:
      'Tính từ lần sửa cuối. Hết hạn thì xóa tên, thành tích, lý do trả lại; còn hình thức khen và các bước đã qua.',
    months: 60,
  },
  recognitions: {
    label: 'Danh hiệu chưa xác nhận hoặc đã thu hồi (tháng)',
    description:
      'Tính từ lần sửa cuối hoặc ngày thu hồi. Hết hạn thì xóa cả mục. Danh hiệu đã xác nhận thì ở lại cùng hồ sơ.',
    months: 120,
  },
  holds: {
    label: 'Mục tạm dừng xét đã thôi (tháng)',
    description: 'Tính từ ngày thôi tạm dừng. Hết hạn thì xóa cả mục. Mục đang tạm dừng không tự xóa.',
    months: 24,
  },
} as const satisfies Record<string, Rule>;
export type RetentionKind = keyof typeof retentionRules;
export const retentionKinds = Object.keys(retentionRules) as RetentionKind[];

/** Months of each kind; undefined where nothing goes by itself. */
export async function findRetention(req: PayloadRequest): Promise<Record<RetentionKind, number | undefined>> {
  const stored: Partial<Stored> = await req.payload.findGlobal({
    slug: 'retention-rules',
    depth: 0,
    overrideAccess: true,
    req,
  });
  const monthsOf = (kind: RetentionKind): number | undefined => {
    const months = stored[kind];
    return months === undefined ? retentionRules[kind].months : (months ?? undefined);
  };
  return {
    registrations: monthsOf('registrations'),
    nominations: monthsOf('nominations'),
    evaluations: monthsOf('evaluations'),
    reports: monthsOf('reports'),
    reviews: monthsOf('reviews'),
    proposals: monthsOf('proposals'),
    recognitions: monthsOf('recognitions'),
    holds: monthsOf('holds'),
  };
}
