const tag = 0x0112;

/** Exif orientation from 1 to 8 in Exif data, with or without `Exif\0\0` before them; 1 where there is none. */
export function readOrientation(exif: Buffer): number {
  const data = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  if (data.length < 14) return 1;
  const order = data.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return 1;
  const short = (at: number) => (order === 'II' ? data.readUInt16LE(at) : data.readUInt16BE(at));
  const start = order === 'II' ? data.readUInt32LE(4) : data.readUInt32BE(4);
  if (start + 2 > data.length) return 1;
  const count = short(start);
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > data.length) return 1;
    if (short(at) !== tag) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
