import type { OldEncoding } from './old-encoding.ts';

/**
 * The encoding that a font's name stands for. @example getFontEncoding('.VnTimeH') === 'tcvn3Capitals'
 */
export function getFontEncoding(font: string): OldEncoding | undefined {
  const name = font.trim().replace(/^["']|["']$/g, '');
  if (/^\.vn[a-z]/i.test(name)) return name.endsWith('H') ? 'tcvn3Capitals' : 'tcvn3';
  return /^vni[ -]/i.test(name) ? 'vni' : undefined;
}
