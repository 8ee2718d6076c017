import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { recognitionLevelNames } from '#contract/exemplar.ts';
import { nominationStateNames } from '../../nominations/nomination-states.ts';

interface FigureGroup {
  /** Heading of its table. */
  title: string;
  /** What its lines are told by. */
  columns: readonly string[];
  /** Heading of the number. */
  counted: string;
  /** The first line is the whole, the others are shares of it; else the lines add up. */
  isShare?: boolean;
  /** Order of the words of the first column; without one by the alphabet. */
  order?: readonly string[];
}

/** Words of the lines that are shares of the one before. */
export const shareWords = {
  exemplars: ['Được công nhận, khen thưởng trong kỳ', 'Trong đó được khen ở cấp cao hơn trước'],
  evidence: ['Hồ sơ điển hình trên trang', 'Có ghi tiêu chí đạt kèm minh chứng'],
  units: ['Đơn vị trong báo cáo', 'Có kế hoạch', 'Có bộ tiêu chí riêng', 'Còn thiếu chỉ tiêu của năm'],
} as const;

const published = ['Nơi đăng, phát', 'Chuyên trang, chuyên mục', 'Ngôn ngữ'] as const;

/** Every kind of figure, in the order of the paper. */
export const figureGroups = {
  registered: {
    title: 'Điển hình đăng ký được nhận trong kỳ',
    columns: ['Loại điển hình'],
    counted: 'Số đăng ký',
    order: Object.values(exemplarTypeNames),
  },
  recognised: {
    title: 'Danh hiệu, khen thưởng của điển hình trong kỳ',
    columns: ['Cấp', 'Hình thức xét'],
    counted: 'Số lượt',
    order: Object.values(recognitionLevelNames),
  },
  exemplars: {
    title: 'Điển hình được công nhận, khen thưởng',
    columns: ['Điển hình'],
    counted: 'Số điển hình',
    isShare: true,
  },
  stories: { title: 'Tin, bài đăng trong kỳ', columns: published, counted: 'Số bài' },
  broadcasts: {
    title: 'Chương trình phát thanh, truyền hình, video trong kỳ',
    columns: published,
    counted: 'Số chương trình',
  },
  nominations: {
    title: 'Giới thiệu, phản ánh của người dân nhận trong kỳ',
    columns: ['Kết quả'],
    counted: 'Số lượt',
    order: Object.values(nominationStateNames),
  },
  evidence: {
    title: 'Hồ sơ điển hình và tiêu chí, đến ngày lập báo cáo',
    columns: ['Hồ sơ'],
    counted: 'Số hồ sơ',
    isShare: true,
  },
  units: {
    title: 'Kế hoạch, tiêu chí, chỉ tiêu của các đơn vị',
    columns: ['Đơn vị'],
    counted: 'Số đơn vị',
    isShare: true,
  },
  behind: {
    title: 'Đơn vị còn thiếu chỉ tiêu của năm',
    columns: ['Đơn vị'],
    counted: 'Còn thiếu',
  },
} as const satisfies Record<string, FigureGroup>;

export type FigureGroupId = keyof typeof figureGroups;
export const figureGroupIds = Object.keys(figureGroups) as FigureGroupId[];

export function getFigureGroup(id: FigureGroupId): FigureGroup {
  return figureGroups[id];
}
