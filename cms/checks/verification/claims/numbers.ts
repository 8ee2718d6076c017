import type { Span } from './claim.ts';
import {
  after,
  anyNumber,
  before,
  compile,
  currency,
  digitNumber,
  gap,
  magnitude,
  measure,
  result,
  share,
  spaced,
  toPattern,
  wordNumber,
} from './words.ts';

const lead = '(?:hàng|vài|mấy|cả|hơn|gần|ngót|trên|khoảng|chừng|gấp|nửa|tiền|bạc)';
const tail = `(?:${gap}(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)${after}|\\s?(?:tr|k)${after}){0,3}`;
const unit = `(?:\\s?(?:${currency}|${share}|${measure})${after}|\\s?[%‰])`;
const inCurrency = toPattern(`(?:${currency})$`);
const half = `(?:${gap}(?:rưỡi|${wordNumber}))?`;

const inDigits = compile(
  `(?<![${spaced}\\p{N}_\\u0001]|\\p{L}-|\\d[.,/:])`,
  `(?<amount>${digitNumber}(?:/\\d{1,6})?)(?<tail>${tail})(?<unit>${unit})?`,
  `(?![${spaced}\\d_])`,
);
const inWords = compile(
  before,
  `(?<lead>${lead}${gap})?(?<amount>${wordNumber})(?<unit>${gap}(?:${currency}|${share}|${measure})${after}${half})?`,
  after,
);
const ratios = compile(
  before,
  `(?:gấp${gap}(?:đôi|rưỡi|bội|nhiều lần|${anyNumber}(?:${gap}lần)?)`,
  `|(?:hơn|quá|gần|giảm|tăng|già|non)${gap}(?:một${gap})?nửa(?!${gap}(?:đời|cuộc đời|chừng|vời))|một${gap}nửa|một${gap}phần${gap}(?:hai|ba|tư|bốn|năm|mười)`,
  `|${anyNumber}${gap}phần${gap}(?:mười|trăm|${anyNumber}))`,
  after,
);
/** Years or times in a row, and results ahead of the plan. */
const runs = compile(
  before,
  `(?:${wordNumber}${gap}(?:năm|mùa|vụ|khóa|khoá|nhiệm kỳ|kỳ|lần|tháng|quý)${gap}(?:liền|liên tiếp|liên tục)`,
  `|(?:sớm|trước|nhanh|vượt)${gap}(?:hơn${gap})?(?:so${gap}với${gap})?(?:kế hoạch|chỉ tiêu|tiến độ|thời hạn))`,
  after,
);

const soon = toPattern(
  `^(?:${gap}(?:phút|giây|giờ|tiếng|ngày|tuần|tháng|năm|hôm|bữa))?${gap}(?:sau|trước|nữa|tới)${after}`,
);
const clock = toPattern(`^${gap}(?:phút|giây|giờ)${after}`);
const time = toPattern(`^${gap}(?:phút|giây|giờ|tiếng|ngày|tuần|tháng|hôm|bữa|buổi|đêm|lần|năm|mùa)${after}`);
const outcome = toPattern(`^${gap}(?:${result})${after}`);
const trailingYear = toPattern(`${gap}năm$`);
const fiveAfter = /(?:linh|lẻ)[\s\u00A0\u202F]+năm$/u;
const grows =
  /(?:tăng|giảm|còn|đạt|thêm)[\s\u00A0\u202F]+(?:hơn|gần|khoảng|chừng|thêm|được)?[\s\u00A0\u202F]*$/u;

/** Amounts in a text whose other numbers are covered. @param covered lower case, see `coverNumbers` */
export function findAmounts(covered: string, text: string): Span[] {
  return [
    ...[...covered.matchAll(ratios)].map((match) => toSpan('percent', match.index, match[0])),
    ...[...covered.matchAll(runs)].map((match) => toSpan('figure', match.index, match[0])),
    ...[...covered.matchAll(inDigits)].flatMap((match) => fromDigits(match, covered)),
    ...[...covered.matchAll(inWords)].flatMap((match) => fromWords(match, covered, text)),
  ];
}

function fromDigits({ 0: found, index, groups = {} }: RegExpMatchArray, covered: string): Span[] {
  const start = index ?? 0;
  const rest = covered.slice(start + found.length, start + found.length + 40);
  if (!groups.unit && soon.test(rest)) return [];
  return [toSpan(getKind(found, groups), start, found)];
}

function fromWords(
  { 0: found, index, groups = {} }: RegExpMatchArray,
  covered: string,
  text: string,
): Span[] {
  const start = index ?? 0;
  const amount = groups.amount ?? '';
  const isYears = !groups.unit && trailingYear.test(amount) && !fiveAfter.test(amount);
  const number = isYears ? amount.replace(trailingYear, '') : amount;
  const rest = covered.slice(start + found.length, start + found.length + 40);
  const following = isYears ? ` năm${rest}` : rest;
  if (isName(text.slice(start, start + found.length), text, start, amount)) return [];
  if (!groups.unit && (soon.test(following) || clock.test(following))) return [];
  const counts = groups.unit
    ? !/^(?:một|hai|ba|bốn|năm)$/u.test(number) || !/^\s*(?:độ|phân)/u.test(groups.unit)
    : magnitude.test(number) || isSmallResult(number, groups.lead, covered.slice(0, start), following);
  return counts ? [toSpan(getKind(found, groups), start, found)] : [];
}

/** A number below ten in words counts where it measures an outcome: “sáu hộ thoát nghèo”, “tăng ba”. */
function isSmallResult(number: string, lead: string | undefined, head: string, following: string): boolean {
  if (number === 'một' || /^(?:năm|tư)$/u.test(number)) return outcome.test(following) && number !== 'một';
  if (outcome.test(following)) return true;
  return Boolean(lead || grows.test(head.slice(-24))) && !time.test(following) && following !== '';
}

/** Ba Na, bà Sáu, anh Tám, Triệu Sành Phúc: names, in a text that is not all capitals. */
function isName(found: string, text: string, start: number, amount: string): boolean {
  const words = found.split(/[\s\u00A0\u202F]+/u);
  const isCapital = /^\p{Lu}\p{Ll}/u.test(found);
  if (!isCapital || amount.split(' ').length !== words.length) return false;
  const following = text.slice(start + found.length, start + found.length + 3);
  if (words.length === 1) return /^\s\p{Lu}/u.test(following) || !isSentenceStart(text, start);
  return /^\p{Lu}/u.test(words[1] ?? '') && !isSentenceStart(text, start);
}

function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[\n.!?…:“"«(–—-])[\s“"«(]*$/u.test(text.slice(Math.max(0, start - 4), start));
}

function getKind(
  found: string,
  { unit = '', tail: scale = '', amount = '' }: Record<string, string>,
): Span['kind'] {
  if (inCurrency.test(unit.trim())) return 'money';
  if (/%|‰|phần trăm/u.test(unit)) return 'percent';
  const words = `${amount}${scale}${found}`;
  return !unit && /(?:triệu|tỷ|tỉ|tr)$/u.test(words) ? 'money' : 'figure';
}

function toSpan(kind: Span['kind'], start: number, found: string): Span {
  return { kind, start, end: start + found.trimEnd().length };
}
