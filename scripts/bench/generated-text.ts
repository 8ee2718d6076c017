import type { Random } from './random.ts';

const syllables = (
  'người tốt việc gương sáng điển hình tiên tiến nông dân hội viên thôn bản làng xã phường cà phê chè dâu tằm mô hình ' +
  'hợp tác hiến đất mở đường trường học trạm y tế cô giáo thầy thuốc chiến sĩ biên phòng già làng trưởng thôn uy tín ' +
  'đồng bào dân tộc thiểu số vươn lên thoát nghèo làm giàu chính đáng giúp đỡ láng giềng quyên góp xây dựng nông thôn mới ' +
  'văn hoá cồng chiêng thổ cẩm gìn giữ truyền dạy thế hệ trẻ khởi nghiệp sáng tạo tiết kiệm bảo vệ rừng nguồn nước'
).split(' ');

/** Makes made-up running text; it means nothing. */
export interface TextMaker {
  /** So many syllables, without signs. */
  makeWords(random: Random, count: number): string;
  makeSentence(random: Random): string;
  makeParagraph(random: Random): string;
}

/** Real Vietnamese syllables, each as often as the others: letters and lengths are right, nothing else. */
export const fewSyllables: TextMaker = {
  makeWords(random, count) {
    return Array.from({ length: count }, () => random.pick(syllables)).join(' ');
  },
  makeSentence(random) {
    const words = this.makeWords(random, random.between(8, 24));
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  },
  makeParagraph(random) {
    return Array.from({ length: random.between(3, 6) }, () => this.makeSentence(random)).join(' ');
  },
};
