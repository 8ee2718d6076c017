import type { LanguageCode } from '#contract/languages.ts';
import { coverEnglishNumbers } from './english.ts';
import { after, anyNumber, before, compile, counted, gap, magnitudes, wordNumber } from './words.ts';

const notCounted = `(?!(?:${gap})?(?:(?:${counted})${after}|%|phần trăm))`;
const year = '(?:1[89]|20|21)\\d\\d(?!\\d|[.,]\\d)';
const dash = '\\s{0,3}[-–—]\\s{0,3}';
const months = 'giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp';

/** Words before a number that is a name or a place in a row, not an amount. */
const serial = [
  'quận|phường|xã|thôn|ấp|tổ dân phố|tổ|khóm|khu phố|khu|buôn|bon|bản|làng|hẻm|ngõ|ngách|số nhà|nhà số|đường số|đường',
  'quốc lộ|tỉnh lộ|hương lộ|huyện lộ|ql|tl|đt|km|cột mốc|mốc|lô|đội|lớp|khoa|phòng|trạm|tiểu khu|khoảnh|cụm|kênh|tập',
  'trang|mục|điều|khoản|điểm|chương|bài|hình|bảng|phụ lục|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch',
  'chương trình|dự án|đề án|luật|số hiệu|phiên bản|thế hệ|khóa|khoá|kỳ|tiết|tầng|phân khu|binh đoàn|sư đoàn|trung đoàn',
  'tiểu đoàn|đại đội|bậc|loại|cấp|mã số|biển số|thế kỷ|quý|tuần thứ|hạng mục|gói|cầu|cảng|chi bộ|đồn|chốt|ga|tuyến|số',
].join('|');

/**
 * Numbers that say when, where or which, and amount to nothing: dates, clock times, telephone numbers, numbered places
 * and papers, ordinals, addresses on the web.
 */
const masks: readonly RegExp[] = [
  /https?:\/\/\S{1,2000}|www\.\S{1,2000}|\S{1,64}@[\p{L}\p{N}.-]{1,253}/gu,
  // 24/7, công nghiệp 4.0
  compile(before, '(?:24/24|24/7|4\\.0)', after),
  // tỉ lệ, tỷ trọng, tỉ mỉ: no thousand million.
  compile(before, '(?:tỷ|tỉ)', gap, '(?:lệ|trọng|suất|số|giá|phú|mỉ|dụ|tê)', after),
  // Telephone numbers and other long series of digits.
  /(?<![\d.,])(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)/gu,
  /(?<![\d.,])\(0\d{1,3}\)(?:[ .-]?\d){6,8}(?!\d)/gu,
  /(?<![\d.,])(?:1800|1900)(?:[ .]?\d{2,6}){1,3}(?!\d)/gu,
  /(?<![\d.,])\d{9,}(?![.,]?\d)/gu,
  compile(
    before,
    '(?:gọi|tổng đài|hotline|đường dây nóng|điện thoại|sđt|máy lẻ)(?: số)?:?',
    gap,
    '\\d{3,12}',
    after,
  ),
  // Dates.
  compile(before, `\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})`, after),
  compile(before, `\\d{1,2}/${year}`, after),
  compile(before, '(?:ngày|mùng|mồng|rằm|lễ|dịp|hôm|tết)', gap, '\\d{1,2}\\s?[/-]\\s?\\d{1,2}', after),
  compile(
    before,
    '(?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[1-9]|1[0-2])',
    after,
    '(?!\\s{1,3}(?:số|tổng|diện tích|dân)(?!\\p{L}))',
    notCounted,
  ),
  compile(before, `(?:${anyNumber})`, gap, `tháng`, gap, `(?:\\d{1,2}|${months})`, after, notCounted),
  compile(before, 'tháng', gap, `(?:\\d{1,2}|${months})`, after, notCounted),
  compile(before, '(?:ngày|mùng|mồng|rằm|hôm)', gap, `(?:${anyNumber})`, after, notCounted),
  compile(before, year, dash, `(?:${year}|\\d{2})`, after),
  compile(
    before,
    '(?:năm|năm học|vụ|niên khóa|mùa|khoảng năm|xuân|hè|thu|đông|xuân hè|đông xuân)',
    gap,
    year,
    notCounted,
  ),
  compile(before, `năm${gap}(?:một nghìn|hai nghìn|hai ngàn)${gap}${wordNumber}`, after),
  compile(before, year, notCounted),
  // Clock times.
  compile(
    before,
    '(?<!(?:suốt|trong|mỗi ngày|ròng rã|tổng cộng|hơn|gần|liền) )(?:[01]?\\d|2[0-4])\\s{0,2}(?:giờ|h|g)(?:\\s{0,2}\\d{1,2}(?: phút)?)?',
    after,
  ),
  compile(
    before,
    '(?<!(?:suốt|trong|mỗi ngày|ròng rã|tổng cộng|hơn|gần|liền) )(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai)',
    gap,
    'giờ',
    after,
    `(?:${gap}(?:kém${gap})?${wordNumber}(?:${gap}phút)?)?`,
  ),
  compile(before, '(?:[01]?\\d|2[0-4]):[0-5]\\d', after),
  // Ordinals, classes, numbered things.
  compile(
    before,
    '(?<!(?:đứng|xếp|hạng|vị trí|về|xếp hạng) )thứ',
    gap,
    `(?:${anyNumber}|nhất|nhì|tư|bảy)`,
    after,
  ),
  compile(
    before,
    'lớp',
    gap,
    '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)',
    after,
    `(?!${gap}(?:${magnitudes}|năm)${after})`,
  ),
  compile(before, '(?:kênh|khóa|khoá|mẻ|mẻ số)', gap, wordNumber, after, notCounted),
  compile(
    before,
    `(?<!(?:toàn|cả|mỗi|trong|các|nhiều|trong tổng|tổng) )(?:${serial})`,
    `(?:${gap}số)?(?:${gap})?`,
    '\\d{1,6}(?:[.,-]?\\d{1,4}){0,2}[a-zđ]?',
    after,
    `(?!${gap}năm${after})`,
  ),
  // List numbers at the start of a line.
  /(?<=^|\n)\s{0,8}\d{1,2}[.)]\s/gu,
];

/** What is known by its capitals: papers by number (113/KH-UBND, 15/2020/NĐ-CP), places with a number (xã Đam Rông 2). */
const byCapitals: readonly RegExp[] = [
  /(?<![\p{L}\p{N}/])\d{1,6}(?:\/\d{4})?(?:[/-]\p{Lu}[\p{Lu}\d]{0,12}){1,4}/gu,
  /(?<=(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Bb]uôn|[Bb]ản|[Kk]hu|[Ll]àng|[Cc]ụm) (?:\p{Lu}[\p{L}\p{M}’-]{0,12} ){1,3})\d{1,2}(?![\p{L}\p{N}]|[.,/]\d)/gu,
];

const cover = '\u0001';

/**
 * The text with every number covered that is no amount; as long as before, so that offsets stay.
 * @param text as it stands
 * @param lower the same in lower case
 */
export function coverNumbers(text: string, lower: string, language: LanguageCode): string {
  const hide = (found: string) => cover.repeat(found.length);
  const covered = masks.reduce((result, mask) => result.replace(mask, hide), coverNames(text, lower));
  return language === 'en' ? coverEnglishNumbers(covered, hide) : covered;
}

function coverNames(text: string, lower: string): string {
  return byCapitals.reduce((result, pattern) => coverMatches(pattern, text, result), lower);
}

function coverMatches(pattern: RegExp, text: string, result: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    pieces.push(result.slice(at, index), cover.repeat(found.length));
    at = index + found.length;
  }
  return pieces.join('') + result.slice(at);
}
