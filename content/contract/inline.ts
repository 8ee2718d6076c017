import { z } from 'zod';
import { cleanText } from './text.ts';

/**
 * Inline HTML of prose blocks, in one strict form that needs no further sanitising:
 * text with `&amp; &lt; &gt; &quot;`, and the elements below, properly nested, with exactly these attributes.
 */
const tags = /<(\/?)(strong|em|u|s|sup|sub|br|a|span)((?: (?:href|lang)="[^"<>]*")?)>/y;
const textRun = /(?:[^<>&]|&(?:amp|lt|gt|quot);)+/y;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

export function unescapeMarkup(value: string): string {
  return value.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

/** True for http(s), mailto, tel and site-relative addresses; everything else (javascript:, data:, //host) is refused. */
export function isSafeHref(href: string): boolean {
  if (/[\s\\]/.test(href)) return false;
  if (/^(?:\/(?!\/)|#)/.test(href)) return true;
  if (/^(?:mailto|tel):/i.test(href)) return true;
  return /^https?:\/\//i.test(href) && URL.canParse(href);
}

/** Reads strict inline HTML. @returns undefined when valid, else what is wrong, in Vietnamese, with the place. */
export function findInlineProblem(html: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  while (at < html.length) {
    textRun.lastIndex = at;
    if (textRun.test(html)) {
      at = textRun.lastIndex;
      continue;
    }
    tags.lastIndex = at;
    const tag = tags.exec(html);
    if (!tag) return `Định dạng không được phép ở ký tự ${at}: “${html.slice(at, at + 24)}”.`;
    const problem = takeTag(tag, open);
    if (problem) return `${problem} (ký tự ${at})`;
    at = tags.lastIndex;
  }
  return open.length ? `Thẻ <${open.at(-1)}> chưa đóng.` : undefined;
}

function takeTag([, slash, name = '', attribute = '']: RegExpExecArray, open: string[]): string | undefined {
  if (slash) return open.pop() === name && !attribute ? undefined : `Thẻ </${name}> không khớp.`;
  const [, key, value = ''] = /^ (href|lang)="(.*)"$/.exec(attribute) ?? [];
  if (name === 'br') return attribute ? 'Thẻ <br> không có thuộc tính.' : undefined;
  if (name === 'a' && (key !== 'href' || !isSafeHref(unescapeMarkup(value))))
    return `Liên kết không hợp lệ “${value}”.`;
  if (name === 'span' && (key !== 'lang' || !/^[a-z]{2,3}$/.test(value)))
    return 'Thẻ <span> cần mã ngôn ngữ.';
  if (name !== 'a' && name !== 'span' && attribute) return `Thẻ <${name}> không có thuộc tính.`;
  if (name === 'a' && open.includes('a')) return 'Liên kết lồng trong liên kết.';
  open.push(name);
  return undefined;
}

/** Plain text of strict inline HTML; `<br>` becomes a newline. */
export function inlineToText(html: string): string {
  return unescapeMarkup(html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, ''));
}

/** Zod type of strict inline HTML of at most `max` characters. */
export function inlineHtml(max: number) {
  return z
    .string()
    .transform((html) => cleanText(html).trim())
    .pipe(
      z
        .string()
        .max(max, `Dài quá ${max} ký tự.`)
        .superRefine((html, context) => {
          const problem = findInlineProblem(html);
          if (problem) context.addIssue({ code: 'custom', message: problem });
        }),
    );
}
