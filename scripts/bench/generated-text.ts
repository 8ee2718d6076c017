import type { Random } from './random.ts';

const syllables = (
  'người tốt việc gương sáng điển hình tiên tiến nông dân hội viên thôn bản làng xã phường cà phê chè dâu tằm mô hình ' +
  'hợp tác hiến đất mở đường trường học trạm y tế cô giáo thầy thuốc chiến sĩ biên phòng già làng trưởng thôn uy tín ' +
  'đồng bào dân tộc thiểu số vươn lên thoát nghèo làm giàu chính đáng giúp đỡ láng giềng quyên góp xây dựng nông thôn mới ' +
  'văn hoá cồng chiêng thổ cẩm gìn giữ truyền dạy thế hệ trẻ khởi nghiệp sáng tạo tiết kiệm bảo vệ rừng nguồn nước'
).split(' ');

/** Made-up running text of real Vietnamese syllables; it means nothing, but its letters and lengths are right. */
export function makeWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(syllables)).join(' ');
}

export function makeSentence(random: Random): string {
  const words = makeWords(random, random.between(8, 24));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

export function makeParagraph(random: Random): string {
  return Array.from({ length: random.between(3, 6) }, () => makeSentence(random)).join(' ');
}
