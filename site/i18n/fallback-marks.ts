/**
 * Vietnamese texts that stand in for missing ones of another language carry their mark with them, so that no template
 * can forget it: two signs that no text may hold (Unicode's non-characters; `cleanText` takes them out) go around the
 * text, and the drawn page gets `<span lang="vi">` in their place wherever an element may stand.
 */
const [start, end] = ['\uFDD0', '\uFDD1'] as const;
const signs = /[\uFDD0\uFDD1]/g;
const marked = /\uFDD0([^\uFDD0\uFDD1]*)\uFDD1/g;
/** A tag with its attributes; or a whole element whose content is text alone. */
const noElementInside =
  /<(title|script|style|textarea|option)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

export function toFallback(vietnamese: string): string {
  return start + vietnamese + end;
}

export function isFallback(text: string): boolean {
  return text.startsWith(start);
}

/** A text without its mark, for what has no place for one: feeds, titles, attributes. */
export function toPlain(text: string): string {
  return text.replace(signs, '');
}

/** The drawn page with `lang="vi"` on every text that fell back. */
export function markFallbacks(html: string): string {
  if (!html.includes(start)) return html;
  let result = '';
  let from = 0;
  for (const tag of html.matchAll(noElementInside)) {
    result += markText(html.slice(from, tag.index)) + toPlain(tag[0]);
    from = tag.index + tag[0].length;
  }
  return result + markText(html.slice(from));
}

function markText(text: string): string {
  return toPlain(text.replace(marked, '<span lang="vi">$1</span>'));
}
