import type { ClaimKind, Span } from './claim.ts';
import { after, anyNumber, before, compile, gap, toPattern } from './words.ts';

const place =
  '(?:cả nước|toàn quốc|việt nam|thế giới|châu á|đông nam á|tây nguyên|toàn tỉnh|toàn xã|toàn ngành|tỉnh|huyện|xã|phường|vùng|khu vực|miền \\p{L}{2,5}|lớp|trường|thôn|bản|buôn|ngành|nước|quân khu|đại hội)';
const inPlace = `(?:${gap}(?:của${gap}|trong${gap}|ở${gap})?${place}${after})?`;
const word = '[\\p{L}\\p{M}’-]{1,12}';

/** Words that make one with “nhất” behind them, feelings, and “latest”: no claim of being above others. */
const noSuperlativeBefore = toPattern(
  `${before}(?:${[
    'thống|hợp|đồng|thứ|ít|duy|độc|giải|hạng|lần|trước|chậm|muộn|mới|gần|lớp|loại|đệ',
    '(?:cần|phải|muốn|nên) \\p{L}{1,8}',
  ].join('|')}) ?$`,
);
/** Feelings: whose they are is said by a place behind them, and then it is a claim: “được yêu quý nhất trường”. */
const feelingBefore = toPattern(
  `${before}(?:${[
    'hạnh phúc|ấn tượng|trăn trở|sợ|nhớ|thích|mong|lo|thương|buồn|tiếc|ngại|mừng|ghét|muốn|cần|áy náy|quý|vui|yêu',
    'tự hào|xúc động|khó',
  ].join('|')}) ?$`,
);
const placeBehind = toPattern(`nhất${gap}(?:của${gap}|trong${gap}|ở${gap})?${place}$`);
const noSuperlativeAfter =
  'trí|định|thiết|quán|thời|loạt|mực|quyết|tề|cử|nhất|thể|nguyên|đán|hạng|nhì|thân|điểm|tâm|thần';

const travellers = `hộ|bà con|người dân|dân|nhân dân|xóm|thôn|ấp|bản|buôn|bon|làng|xe|học sinh|con em|các em|các cháu|gia đình`;
/** Being first in a thing; not where a road is opened to those who will use it: “mở đường cho 45 hộ”. */
const pioneering = [
  `(?<!(?:hiến đất|góp đất|góp công|ngày công|máy xúc|máy ủi)${gap})mở đường cho`,
  `(?!${gap}(?:\\d|(?:(?:các|những|mấy|cả|toàn|${anyNumber})${gap}){0,2}(?:${travellers})${after}))`,
  `(?!${gap}${anyNumber}${gap}(?:nhà|người|nóc)${after})`,
].join('');

const rules: readonly { kind: ClaimKind; pattern: RegExp }[] = [
  {
    kind: 'superlative',
    pattern: compile(
      before,
      `(?<head>(?:${word}${gap}){0,2}${word}${gap})?nhất`,
      `(?!${gap}(?:${noSuperlativeAfter})${after})`,
      after,
      inPlace,
    ),
  },
  {
    kind: 'superlative',
    pattern: compile(before, `(?:bậc${gap}nhất|kỷ lục|kỉ lục|đệ nhất)`, after, inPlace),
  },
  // “Không ai thuộc nhiều bài khan như bà”, “chưa ai trong xã làm được”.
  {
    kind: 'superlative',
    pattern: compile(
      before,
      `(?:chưa|không|chẳng|chả)${gap}(?:có${gap})?(?:một${gap})?(?:ai|người${gap}nào|nơi${gap}nào|đơn vị${gap}nào|xã${gap}nào)${gap}`,
      `(?:${word}${gap}){0,6}(?:bằng|sánh${gap}bằng|làm${gap}được|vượt${gap}qua|hơn|như)(?!${gap}(?:thế|vậy|vầy|là|không|sao))`,
      after,
    ),
  },
  {
    kind: 'first',
    pattern: compile(
      before,
      `(?<!(?:bước|điều|việc|ngày|buổi|năm|tháng|tuần|đêm|sáng|chiều|hôm|lúc|phút|giờ|vụ|mùa|trang|câu|bài|mẻ|đợt|kỳ|vòng|dòng|khóa|khoá|chặng|phần|giai đoạn|những ngày|từ)${gap})`,
      `(?<!(?:buổi|bài|ngày|tiết|trận)${gap}${word}${gap})`,
      `(?:(?:người|lần|là|đơn vị|mô hình|xã|tỉnh|nữ|nơi|hộ|nhà)${gap}(?:${word}${gap})?)?(?:đầu tiên(?!\\s?,)|tiên phong|đi đầu|đi tiên phong|${pioneering})`,
      after,
      inPlace,
    ),
  },
  {
    kind: 'only',
    pattern: compile(
      before,
      `(?:(?:là${gap})?duy nhất|độc nhất(?:${gap}vô nhị)?|có một không hai|chưa từng (?:có|thấy)|độc đáo nhất)`,
      after,
      inPlace,
    ),
  },
  {
    kind: 'rank',
    pattern: compile(
      before,
      `(?:(?<!người${gap})đứng đầu|dẫn đầu(?!${gap}(?:đoàn|phái đoàn))|đầu bảng|tốp đầu|(?:lá${gap})?cờ đầu|top${gap}\\d{1,3}|quán quân|á quân|vô địch|nhất nhì`,
      `|(?:tiêu biểu|xuất sắc)${gap}(?:cấp${gap})?(?:toàn quốc|cả nước|toàn tỉnh|toàn ngành|tỉnh|trung ương)`,
      `|hàng đầu(?=${gap}(?:${place}|của|trong|về|thế giới))`,
      `|(?:đứng|xếp|vị trí|về|xếp hạng|hạng|giữ ngôi)${gap}(?:thứ${gap}|hạng${gap})?(?:nhất|nhì|ba|${anyNumber})`,
      `|số${gap}(?:một|1)${gap}${place})`,
      after,
      inPlace,
    ),
  },
  { kind: 'award', pattern: compile(before, '(?:', awards(), ')', after, of()) },
];

function awards(): string {
  return [
    'huân chương|huy chương|bằng khen|giấy khen|bảng vàng|kỷ niệm chương|kỉ niệm chương|cờ thi đua|bằng tổ quốc ghi công',
    'danh hiệu|anh hùng lao động|anh hùng lực lượng vũ trang|(?:bà )?mẹ việt nam anh hùng|chiến sĩ thi đua|chiến sỹ thi đua',
    '(?:nghệ nhân|nhà giáo|thầy thuốc|nghệ sĩ|nghệ sỹ)(?: ưu tú| nhân dân)|lao động tiên tiến|giải thưởng|giải vàng',
    'giải(?: nhất| nhì| ba| khuyến khích| đặc biệt| a| b| c| tư)|đạt giải|đoạt giải|giành giải|đạt chuẩn|ocop',
    'được(?: nhà nước| tỉnh| trung ương| bộ| thủ tướng| chủ tịch nước)?(?: phong tặng| trao tặng| tặng thưởng| khen thưởng| tuyên dương| biểu dương| tôn vinh| vinh danh| công nhận| truy tặng)',
  ].join('|');
}

/** What belongs to an award: its name, class and giver. */
function of(): string {
  return `(?:${gap}(?:hạng${gap}(?:nhất|nhì|ba)|lao động|kháng chiến|độc lập|quân công|chiến công|hồ chí minh|sao vàng|vàng|bạc|đồng|${anyNumber}${gap}sao)${after}){0,3}`;
}

/** Superlatives, firsts, ranks and awards. @param lower lower case, as long as `text` */
export function findPhrases(lower: string, text: string): Span[] {
  return rules.flatMap(({ kind, pattern }) =>
    [...lower.matchAll(pattern)]
      .filter((match) => kind !== 'superlative' || isSuperlative(match, lower, text))
      .map(({ 0: found, index }) => ({ kind, start: index, end: index + found.trimEnd().length })),
  );
}

const adjective =
  /(?:lớn|cao|nhiều|tốt|giỏi|đẹp|sớm|nhanh|dài|rộng|to|xa|sâu|thấp|nhỏ|đông|mạnh|giàu|sạch|hay|già|trẻ|xuất sắc|tiêu biểu)\s$/u;

/** “…, nhất là”, a name such as Thống Nhất, “tốt nhất là”: not above others. */
function isSuperlative(
  { 0: found, index = 0, groups = {} }: RegExpMatchArray,
  lower: string,
  text: string,
): boolean {
  const at = index + found.indexOf('nhất', groups.head?.length ?? 0);
  const rest = lower.slice(at + 4, at + 10);
  const head = groups.head ?? '';
  if (/^(?:bậc|kỷ|kỉ|đệ|chưa|không|chẳng|chả)/u.test(found)) return true;
  const words = head.replace(/\s+/gu, ' ');
  if (!head || noSuperlativeBefore.test(words)) return false;
  if (feelingBefore.test(words) && !placeBehind.test(found.trimEnd())) return false;
  if (/^\s(?:là|nên|hãy)(?!\p{L})/u.test(rest) && (!adjective.test(head) || /tốt\s$/u.test(head)))
    return false;
  // A capital in the middle of a sentence is a name: Ban Nhất, chị Nhất.
  return !/^N\p{Ll}/u.test(text.slice(at, at + 2));
}
