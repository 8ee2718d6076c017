import { encode } from 'uqr';

/**
 * One of the eight masks of the standard. Trying all for the prettiest took a quarter of the time of a whole render;
 * readers tell the mask from the code itself.
 */
const MASK = 2;

/**
 * A QR code as the path of an SVG, a stroke of one unit a run of dark modules, and its width in modules. Within a row
 * moves are relative: they repeat, and compress to almost half.
 */
export function toQrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 2, maskPattern: MASK });
  return { path: data.map(toStrokes).join(''), size };
}

function toStrokes(row: readonly boolean[], y: number): string {
  let strokes = '';
  let last: number | undefined;
  for (let start = row.indexOf(true); start >= 0;) {
    const gap = row.indexOf(false, start);
    const end = gap < 0 ? row.length : gap;
    strokes += last === undefined ? `M${start} ${y}` : `m${start - last} 0`;
    strokes += `h${end - start}`;
    last = end;
    start = row.indexOf(true, end);
  }
  return strokes;
}
