import type { ByteSource } from '../reading/byte-source.ts';
import { makeCutFault } from '../reading/file-fault.ts';

/** An element of a WebM file (RFC 8794), places in bytes from the start of the file. */
export interface Element {
  id: number;
  /** Where its head begins, its content begins, and it ends. */
  at: number;
  from: number;
  to: number;
  /** Its length was not known when it was written: it ends where another of its own rank begins. */
  isOpen: boolean;
}

/** The element at a place; an open one ends, as far as is known yet, with its parent. */
export async function readElement(source: ByteSource, at: number, end: number): Promise<Element> {
  const head = await source.read(at, 12);
  const idBytes = countBytes(head[0] ?? 0, 4);
  const sizeBytes = countBytes(head[idBytes] ?? 0, 8);
  if (idBytes + sizeBytes > head.length) throw makeCutFault('tệp WebM', 'hết giữa chừng');
  let size = (head[idBytes] ?? 0) & (0xff >> sizeBytes);
  let isOpen = size === 0xff >> sizeBytes;
  for (let index = 1; index < sizeBytes; index += 1) {
    const byte = head[idBytes + index] ?? 0;
    size = size * 256 + byte;
    isOpen &&= byte === 0xff;
  }
  const from = at + idBytes + sizeBytes;
  if (!isOpen && from + size > end)
    throw makeCutFault('tệp WebM', `một phần phải dài ${size.toLocaleString('vi')} byte mà không đủ`);
  return { id: head.readUIntBE(0, idBytes), at, from, to: isOpen ? end : from + size, isOpen };
}

/** The elements of a parent whose length is known. */
export async function readChildren(
  source: ByteSource,
  { from, to }: Pick<Element, 'from' | 'to'>,
): Promise<Element[]> {
  const children: Element[] = [];
  for (let at = from; at < to;) {
    const child = await readElement(source, at, to);
    if (children.length > 100_000) throw makeCutFault('tệp WebM', 'có quá nhiều phần');
    children.push(child);
    at = child.to;
  }
  return children;
}

/** The head of an empty element (`Void`) that takes as many bytes as another did; zeros are to follow. */
export function makeVoidHead(bytes: number): Buffer {
  if (bytes < 2) throw makeCutFault('tệp WebM', 'có phần ngắn bất thường');
  if (bytes < 10) return Buffer.from([0xec, 0x80 | (bytes - 2)]);
  const head = Buffer.alloc(9);
  head[0] = 0xec;
  head.writeUIntBE(bytes - 9, 3, 6);
  head[1] = 0x01;
  return head;
}

export async function readNumber(source: ByteSource, { from, to }: Element): Promise<number> {
  const bytes = await source.read(from, Math.min(8, to - from));
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

export async function readFloat(source: ByteSource, { from, to }: Element): Promise<number> {
  const bytes = await source.read(from, to - from);
  if (bytes.length === 4) return bytes.readFloatBE(0);
  return bytes.length === 8 ? bytes.readDoubleBE(0) : 0;
}

export async function readText(source: ByteSource, { from, to }: Element): Promise<string> {
  return (await source.read(from, Math.min(1_000, to - from))).toString('utf8').replace(/\0.*$/s, '');
}

function countBytes(first: number, most: number): number {
  for (let count = 1; count <= most; count += 1) if (first & (0x100 >> count)) return count;
  throw makeCutFault('tệp WebM', 'cấu trúc không đọc được');
}
