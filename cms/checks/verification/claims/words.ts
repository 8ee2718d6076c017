import { foldSpelling } from '#contract/folding/fold.ts';

/** Pieces of regular expressions for Vietnamese text in NFC, lower case. All are used with the flag `u`. */

/** What parts its words by spaces; a Khmer, Lao or Chinese letter may stand right beside a figure. */
export const spaced = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\u0300-\\u036F';
/** Nothing of a word before, nothing of a word after. */
export const before = `(?<![${spaced}\\p{N}])`;
export const after = `(?![${spaced}\\p{N}])`;
export const gap = '[ \\t\\u00A0\\u202F]{1,8}';

const digits = '\\d{1,3}(?:[.\\u00A0\\u202F]\\d{3})+(?:,\\d{1,6})?|\\d{1,15}(?:[.,]\\d{1,6})?';
/** A number in digits, as Vietnamese writes it: 1.140, 2,9, 300. */
export const digitNumber = `(?:${digits})`;

const unitWords = 'một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
export const magnitudes = 'mười|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ';
const firstWord = `một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|${magnitudes}`;
/** A number in words, at least one word long; it may swallow a final “năm” that means “year”. */
export const wordNumber = `(?:${firstWord})(?:${gap}(?:${unitWords}|${magnitudes}|linh|lẻ|rưỡi)${after}){0,14}`;
/** Either kind. */
export const anyNumber = `(?:${digitNumber}|${wordNumber})`;

/** Words that make a number in words a large one: ten and more. */
export const magnitude = toPattern(`${before}(?:${magnitudes})${after}`);

export const currency = '(?:đồng|vnđ|vnd|đ|usd|đô[ -]la|đô|euro|nhân dân tệ|tệ|kíp|yên|won|bạt)';
export const share = '(?:%|phần trăm|điểm phần trăm|‰)';

/** What is measured. */
export const measure = [
  'ha|héc-ta|hécta|hec-ta|héc ta|hecta|sào|mẫu|km2|km²|km|ki-lô-mét|kilômét|cây số|hải lý|mét vuông|mét khối|mét',
  'm2|m²|m3|m³|m|cm|phân|mm|tấn|tạ|yến|kg|ký|ki-lô-gam|kilôgam|ki-lô|cân|gam|lít|lượng|kwh|kw|mw|độ c|độ|°c|tuổi',
].join('|');

/** What is counted as a result, so that even a small number in words is a figure. */
export const result = [
  'hộ|gia đình|xã|thôn|buôn|bon|tỉnh|huyện|phường|nước|quốc gia|trường|mô hình|sáng kiến|đề tài|giải|huy chương',
  'bằng khen|giấy khen|huân chương|công trình|căn nhà|ngôi nhà|suất|học bổng|lao động|đám cưới|đơn vị|dự án|giống',
].join('|');

/** Nouns that tell a figure from a year: “2000 cây”. */
export const counted = [
  result,
  measure,
  currency,
  'người|em|cháu|cây|con|cái|chiếc|lượt|lần|học sinh|sinh viên|đoàn viên|hội viên|đảng viên|cuốn|quyển|bài|lớp|tàu',
  'nhà|khối|triệu|tỷ|tỉ|nghìn|ngàn|suất|phần quà|ngày công|thành viên|chuyến|sản phẩm|chồi|trang|mục|vụ|ca',
].join('|');

/** A regular expression of these pieces for lower-case text, which is read in one spelling: so are the pieces. */
export function compile(...parts: string[]): RegExp {
  return toPattern(parts.join(''), 'gu');
}

/** The same that finds one place. */
export function toPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(foldSpelling(source), flags);
}
