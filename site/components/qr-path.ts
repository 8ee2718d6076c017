import { encode } from 'uqr';

/** A QR code as the path of an SVG, a stroke a run of dark modules, and its width in modules. */
export function toQrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 2 });
  const rows = data.map((row, y) => {
    const runs = row
      .map((isDark) => (isDark ? 'x' : '.'))
      .join('')
      .matchAll(/x+/g);
    return [...runs].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
  });
  return { path: rows.join(''), size };
}
