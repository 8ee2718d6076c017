import { makeCutFault } from '../reading/file-fault.ts';
import { findBox, readBoxes, type Box } from './boxes.ts';
import type { Range } from '../reading/ranges.ts';

/** An item of a picture in the AVIF and HEIC family: a picture, a tile of it, or what is told about it. */
export interface Item {
  id: number;
  /** `av01`, `hvc1`, `grid`, `Exif`, `mime` … */
  type: string;
  /** Its `infe`. */
  box: Box;
  /** Where its bytes lie in the file; places within `idat` are counted from the start of the file too. */
  ranges: Range[];
}

/**
 * The items of a `meta` box.
 * @param start where the box begins in the file
 * @param size bytes of the file
 */
export function readItems(meta: Buffer, box: Box, start: number, size: number): Item[] {
  const infos = findBox(meta, box, 'iinf');
  const places = findBox(meta, box, 'iloc');
  if (!infos || !places) return [];
  const idat = findBox(meta, box, 'idat');
  const ranges = readPlaces(meta, places, {
    idat: idat && { from: start + idat.from, to: start + idat.to },
    size,
  });
  const first = infos.from + (meta[infos.from] === 0 ? 6 : 8);
  return readBoxes(meta, first, infos.to)
    .filter(({ type, from, to }) => type === 'infe' && to - from >= 12 && (meta[from] ?? 0) >= 2)
    .map((info) => {
      const isLong = meta[info.from] === 3;
      const id = isLong ? meta.readUInt32BE(info.from + 4) : meta.readUInt16BE(info.from + 4);
      const at = info.from + (isLong ? 10 : 8);
      return { id, type: meta.toString('latin1', at, at + 4), box: info, ranges: ranges.get(id) ?? [] };
    });
}

/** Id of the picture that is shown. */
export function readPrimary(meta: Buffer, box: Box): number | undefined {
  const primary = findBox(meta, box, 'pitm');
  if (!primary) return undefined;
  return meta[primary.from] === 0 ? meta.readUInt16BE(primary.from + 4) : meta.readUInt32BE(primary.from + 4);
}

function readPlaces(
  meta: Buffer,
  { from, to }: Box,
  { idat, size }: { idat: Range | undefined; size: number },
): Map<number, Range[]> {
  const version = meta[from] ?? 0;
  const [offsetBytes, lengthBytes] = [(meta[from + 4] ?? 0) >> 4, (meta[from + 4] ?? 0) & 15];
  const [baseBytes, indexBytes] = [(meta[from + 5] ?? 0) >> 4, version ? (meta[from + 5] ?? 0) & 15 : 0];
  let at = from + 6;
  const take = (bytes: number): number => {
    if (at + bytes > to || ![0, 1, 2, 4, 8].includes(bytes)) throw makeCutFault('ảnh', 'bảng iloc sai');
    const value =
      bytes === 0 ? 0 : bytes === 8 ? Number(meta.readBigUInt64BE(at)) : meta.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  const places = new Map<number, Range[]>();
  const count = take(version < 2 ? 2 : 4);
  for (let index = 0; index < count; index += 1) {
    const id = take(version < 2 ? 2 : 4);
    const method = version ? take(2) & 15 : 0;
    take(2);
    const base = take(baseBytes) + (method === 1 ? (idat?.from ?? 0) : 0);
    const ranges: Range[] = [];
    for (let extents = take(2); extents > 0; extents -= 1) {
      take(indexBytes);
      const start = base + take(offsetBytes);
      const length = take(lengthBytes);
      ranges.push({ from: start, to: length === 0 ? size : start + length });
    }
    places.set(id, ranges);
  }
  return places;
}
