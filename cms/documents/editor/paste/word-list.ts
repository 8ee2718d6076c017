import { cleanInline } from '../inline/clean-inline.ts';

/** A paragraph that Word shows as an item of a list. */
export function readWordList(
  paragraph: Element,
): { ordered: boolean; number: number | undefined; html: string } | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  if (!/mso-list:\s*l\d+/i.test(style) && !/\bMsoListParagraph\w*/.test(paragraph.className))
    return undefined;
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  );
  if (!marker && !/mso-list:\s*l\d+/i.test(style)) return undefined;
  const sign = (marker?.textContent ?? '').replace(/[\s\u00A0]+/g, '');
  const html = cleanInline([...paragraph.childNodes]);
  const ordered = /^\(?(?:\d+|[a-zđ]|[ivxlc]+)[.)]/i.test(sign);
  const digits = /^\(?(\d{1,5})[.)]/.exec(sign)?.[1];
  return html ? { ordered, number: digits === undefined ? undefined : Number(digits), html } : undefined;
}
