import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';

/** A box of an ISO base media file (ISO/IEC 14496-12); all places in bytes from the start of what was read. */
export interface Box {
  type: string;
  /** Where its header begins, its content begins, and it ends. */
  at: number;
  from: number;
  to: number;
}

/** As many as Payload takes: films that are kept in more pieces have to be put together first. */
const maxTopBoxes = 10_000;

/** The boxes of a whole file, in order. @throws FileFault when one is longer than the file */
export async function readTopBoxes(source: ByteSource, kind: string): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at < source.size;) {
    const header = await source.read(at, 16);
    const box = readHeader(header, at, source.size);
    if (!box) throw makeCutFault(kind, 'cấu trúc hộp không đọc được');
    if (boxes.length >= maxTopBoxes)
      throw new FileFault(
        'được ghi thành quá nhiều mảnh nhỏ. Hãy xuất lại thành một tệp MP4 liền rồi tải lên.',
      );
    if (box.to > source.size) {
      const name = /^[\w ]{4}$/.test(box.type) ? `phần “${box.type.trim()}”` : 'một phần';
      throw makeCutFault(
        kind,
        `${name} phải dài ${(box.to - box.at).toLocaleString('vi')} byte mà chỉ còn ${(source.size - box.at).toLocaleString('vi')}`,
      );
    }
    boxes.push(box);
    at = box.to;
  }
  return boxes;
}

/** The boxes between two places of bytes in memory. @throws FileFault when one is longer than its parent */
export function readBoxes(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  // QuickTime ends some lists with four zero bytes.
  for (let at = from; at + 8 <= to;) {
    const box = readHeader(bytes.subarray(at, Math.min(at + 16, to)), at, to);
    if (!box || box.to > to) throw makeCutFault('tệp', `cấu trúc hộp ở byte ${at} không đọc được`);
    boxes.push(box);
    at = box.to;
  }
  return boxes;
}

export function findBox(
  bytes: Buffer,
  { from, to }: Pick<Box, 'from' | 'to'>,
  type: string,
): Box | undefined {
  return readBoxes(bytes, from, to).find((box) => box.type === type);
}

/** The box at the end of a path of types, for example `mdia`, `minf`, `stbl`. */
export function findPath(bytes: Buffer, parent: Box, ...path: string[]): Box | undefined {
  let box: Box | undefined = parent;
  for (const type of path) box = box && findBox(bytes, box, type);
  return box;
}

/** Makes a box one that every reader passes over, with nothing in it; no other box moves. */
export function voidBox(bytes: Buffer, { at, from, to }: Box): void {
  bytes.write('free', at + 4, 'latin1');
  bytes.fill(0, from, to);
}

function readHeader(header: Buffer, at: number, end: number): Box | undefined {
  if (header.length < 8) return undefined;
  const type = header.toString('latin1', 4, 8);
  const size = header.readUInt32BE(0);
  if (size === 0) return { type, at, from: at + 8, to: end };
  if (size !== 1) return size < 8 ? undefined : { type, at, from: at + 8, to: at + size };
  if (header.length < 16) return undefined;
  const long = Number(header.readBigUInt64BE(8));
  return long < 16 || !Number.isSafeInteger(at + long)
    ? undefined
    : { type, at, from: at + 16, to: at + long };
}
