/** CSS as its reader understands it: without comments, its escapes as the letters that they stand for. */
function plainCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\/g, '');
}

/** Whether a style asks for a filter, however it is written. */
export function asksForFilter(css: string): boolean {
  const values = plainCss(css).matchAll(/(?:^|[^\w-])(?:[\w-]*-)?filter\s*:\s*([^;}]*)/gi);
  return [...values].some(([, value = '']) => !/^\s*none\s*(?:!\s*important\s*)?$/i.test(value));
}

/** A style, or one value of it, without references to anything but parts of the same drawing. */
export function withoutReferences(css: string): string {
  const plain = plainCss(css);
  const own = plain
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\(\s*(?!["']?#)(?:"[^"]*"|'[^']*'|[^)]*)\s*\)?/gi, 'none');
  return own === plain ? css : own;
}

/** Ids of the parts of the drawing that a style or value refers to. */
export function getReferences(css: string): string[] {
  return [...plainCss(css).matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id);
}
