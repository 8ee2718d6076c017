const lao = /[\u0E80-\u0EFF]/;

/**
 * Lao that is drawn alike is written alike: am in two pieces, ae typed as twice e, ho no and ho mo as ligatures.
 * Source: The Unicode Standard, 16.2.
 */
export function spellLaoOneWay(text: string): string {
  if (!lao.test(text)) return text;
  return text
    .replaceAll('\u0EC0\u0EC0', '\u0EC1')
    .replace(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3')
    .replaceAll('\u0EDC', '\u0EAB\u0E99')
    .replaceAll('\u0EDD', '\u0EAB\u0EA1');
}
