import { escapeMarkup } from '#contract/text.ts';

const spaces = '[ \\u00A0]';
const units =
  'kg|mg|g|tấn|tạ|yến|km²?|cm|mm|m[²³]?|ha|sào|mẫu|lít|ml|kWh?|MW|[kM]?Hz|[kMG]B|%|°C|đồng|nghìn|triệu|tỷ|tỉ|giờ|phút|giây';
/** 4,3 tấn, 12 MB: no line begins with the unit of a number. */
const measure = new RegExp(`(?<=\\d)${spaces}(?=(?:${units})(?![\\p{L}\\p{M}\\d]))`, 'gu');
/** Việt - Trung, phường Xuân Hương - Đà Lạt: no line begins with the dash. */
const dash = new RegExp(`(?<=[\\p{L}\\p{M}\\d])${spaces}(?=[-–—] )`, 'gu');
/** 1526/QĐ-TTg, 60/KH-UBND, 356/2025/NĐ-CP: browsers break them at the stroke and at the hyphen. */
const documentNumber =
  /(?<![\p{L}\d/-])\d{1,5}(?:\/\d{4})?\/\p{Lu}{1,5}\d{0,2}(?:-\p{L}{1,6}){0,2}(?![\p{L}\d/-])/gu;

/**
 * Strict inline HTML as a page shows it: what belongs together stays on one line. Spaces become no-break spaces, which
 * search in the page and copies take for spaces; numbers of documents keep their letters and get a span.
 * @example holdTogether('vớt 4,3 tấn') === 'vớt 4,3\u00A0tấn'
 */
export function holdTogether(html: string): string {
  if (!/\d| [-–—] /.test(html)) return html;
  return html.replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : hold(part)));
}

/** The same of plain text, as markup. */
export function holdText(text: string): string {
  return holdTogether(escapeMarkup(text));
}

function hold(text: string): string {
  return text
    .replace(measure, '\u00A0')
    .replace(dash, '\u00A0')
    .replace(documentNumber, '<span class="whole">$&</span>');
}
