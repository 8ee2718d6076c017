import { z } from 'zod';
import { foldMarks } from './folding/fold.ts';
import { line } from './text.ts';

/** Spellings that a search takes for one another, in every language of the site. One document. */
export const searchAliasesSchema = z.object({
  kind: z.literal('search-aliases'),
  id: z.literal('search-aliases'),
  groups: z
    .array(
      z.object({
        words: z
          .array(
            line(60).refine(
              (word) => word === '' || getAliasKey(word) !== '',
              'Cách viết phải có chữ hoặc số.',
            ),
          )
          .min(2, 'Mỗi nhóm cần ít nhất hai cách viết.')
          .max(12, 'Mỗi nhóm nhiều nhất 12 cách viết.'),
      }),
    )
    .max(400, 'Nhiều nhất 400 nhóm.')
    .superRefine((groups, { addIssue }) => {
      const seen = new Set<string>();
      groups.forEach(({ words }, index) => {
        for (const word of words) {
          const key = getAliasKey(word);
          if (seen.has(key)) addIssue({ code: 'custom', path: [index], message: `“${word}” đã có.` });
          seen.add(key);
        }
      });
    }),
});

export type SearchAliasesDocument = z.infer<typeof searchAliasesSchema>;
export type SearchAliasGroup = SearchAliasesDocument['groups'][number];

/**
 * What of a spelling is compared: no marks, no capitals, signs and apostrophes as one space.
 * @example getAliasKey('GD&ĐT') === 'gd dt'; getAliasKey('K’Ho') === 'k ho'
 */
export function getAliasKey(word: string): string {
  return foldMarks(word)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What a new installation starts with, and an edition has that was made before there were aliases. */
export const firstSearchAliases: SearchAliasesDocument = {
  kind: 'search-aliases',
  id: 'search-aliases',
  groups: [
    ['UBND', 'ủy ban nhân dân'],
    ['HĐND', 'hội đồng nhân dân'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['HTX', 'hợp tác xã'],
    ['THT', 'tổ hợp tác'],
    ['CLB', 'câu lạc bộ'],
    ['TP', 'thành phố'],
    ['TP HCM', 'TPHCM', 'Thành phố Hồ Chí Minh'],
    ['NTM', 'nông thôn mới'],
    ['OCOP', 'mỗi xã một sản phẩm'],
    ['DTTS', 'dân tộc thiểu số'],
    ['ĐHTT', 'điển hình tiên tiến'],
    ['TĐKT', 'thi đua khen thưởng'],
    ['GD&ĐT', 'GDĐT', 'giáo dục và đào tạo'],
    ['KH&CN', 'KHCN', 'khoa học và công nghệ'],
    ['KHKT', 'khoa học kỹ thuật'],
    ['NN&PTNT', 'NNPTNT', 'nông nghiệp và phát triển nông thôn'],
    ['TN&MT', 'TNMT', 'tài nguyên và môi trường'],
    ['VHTT&DL', 'VHTTDL', 'văn hóa, thể thao và du lịch'],
    ['LĐTB&XH', 'LĐTBXH', 'lao động, thương binh và xã hội'],
    ['LHPN', 'liên hiệp phụ nữ'],
    ['TNCS', 'thanh niên cộng sản'],
    ['CCB', 'cựu chiến binh'],
    ['LĐLĐ', 'liên đoàn lao động'],
    ['LLVT', 'lực lượng vũ trang'],
    ['BĐBP', 'bộ đội biên phòng'],
    ['ANTQ', 'an ninh Tổ quốc'],
    ['PCCC', 'phòng cháy chữa cháy'],
    ['ATGT', 'an toàn giao thông'],
    ['BHYT', 'bảo hiểm y tế'],
    ['BHXH', 'bảo hiểm xã hội'],
    ['TDP', 'tổ dân phố'],
    ['KDC', 'khu dân cư'],
    ['THCS', 'trung học cơ sở'],
    ['THPT', 'trung học phổ thông'],
    ['PTDTNT', 'phổ thông dân tộc nội trú'],
    ['K’Ho', 'Cơ Ho', 'Kơ Ho', 'Koho', 'Coho'],
    ['Mnông', 'M’Nông', 'Mơ Nông', 'Bu Nong'],
    ['S’tiêng', 'Stiêng', 'X’tiêng', 'Xtiêng', 'Xơ Tiêng'],
    ['Chu Ru', 'Churu', 'Chơ Ru'],
    ['Ê Đê', 'Êđê', 'Rhade', 'Ra Đê'],
    ['Gia Rai', 'Jrai', 'J’rai', 'Jarai', 'Giơ Rai'],
    ['Ba Na', 'Bana', 'Bahnar'],
    ['Ra Glai', 'Raglai', 'Rắc Lây'],
    ['Chơ Ro', 'Châu Ro', 'Chrau'],
    ['Xơ Đăng', 'Xê Đăng', 'Sedang'],
    ['Cơ Tu', 'Cơtu', 'Katu', 'Ka Tu'],
    ['Khmer', 'Khơ Me', 'Khơme'],
    ['H’Mông', 'Hmông', 'người Mông', 'dân tộc Mông'],
  ].map((words) => ({ words })),
};
