import type { ByteSource } from '../reading/byte-source.ts';
import { FileFault, makeCutFault } from '../reading/file-fault.ts';
import { fileKinds } from '../reading/file-types.ts';
import type { Reading } from '../reading/reading.ts';
import { findPath, readBoxes, readTopBoxes, voidBox, type Box } from './boxes.ts';
import { readItems, readPrimary, type Item } from './items.ts';
import { areWithin, mergeRanges, type Range } from '../reading/ranges.ts';
import { keepBoxes, load, readTables } from './read-film.ts';

const maxMeta = 10_000_000;
const maxFileType = 4_096;
/** Items that are pictures, or say how pictures are put together; all others tell about them. */
const pictures = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);
/** How the pictures are coded, turned and cut. */
const properties = new Set([
  'ispe',
  'pixi',
  'av1C',
  'colr',
  'irot',
  'imir',
  'auxC',
  'clap',
  'pasp',
  'a1op',
  'a1lx',
  'lsel',
  'clli',
  'mdcv',
  'cclv',
  'amve',
  'hvcC',
  'reve',
  'ndwt',
]);
const metaBoxes = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'grpl']);
const plainNames = /^(?:Color|Alpha|Gain Map|)\0*$/;

const heicAdvice =
  'là ảnh HEIC của iPhone, iPad mà trình duyệt không mở được. Hãy gửi ảnh JPEG: trên máy, vào Cài đặt → Camera → Định dạng → Tương thích nhất rồi chụp lại; với ảnh đã chụp, mở Ảnh, chọn Chia sẻ → Tùy chọn → Tương thích nhất, hoặc chép vào Tệp, rồi tải ảnh ấy lên.';

/** Whether the brands in the first bytes of a file are those of a picture. */
export function isPictureBrand(head: Uint8Array): boolean {
  const brands = readBrands(Buffer.from(head));
  const [major = ''] = brands;
  if (/^(?:avif|avis|mif1|mif2|msf1|miaf|heic|heix|heim|heis|hevc|hevx|hevm|hevs)$/.test(major)) return true;
  return (
    brands.some((brand) => /^(?:avif|heic)$/.test(brand)) &&
    !brands.some((brand) => /^(?:mp4|iso[2-9])/.test(brand))
  );
}

/**
 * A picture as AVIF, still or moving, whatever brand stands first: its items say what it is. What is told about it (Exif, XMP,
 * descriptions) becomes zeros. @throws FileFault with advice when it is HEIC
 */
export async function readAvif(source: ByteSource): Promise<Reading> {
  const boxes = await readTopBoxes(source, 'ảnh');
  const metaBox = boxes.find(({ type }) => type === 'meta');
  const fileType = boxes.find(({ type }) => type === 'ftyp');
  if (!metaBox || !fileType)
    throw new FileFault(
      'là ảnh động không có ảnh tĩnh đi kèm, hoặc bị cụt. Hãy xuất lại thành WebP động, PNG động hay video MP4.',
    );
  const meta = await load(source, metaBox, maxMeta);
  const own: Box = { type: 'meta', at: 0, from: metaBox.from - metaBox.at + 4, to: meta.length };
  const items = readItems(meta, own, metaBox.at, source.size);
  checkItems(items);
  const size = readSize(meta, own);
  const head = Buffer.from(await load(source, fileType, maxFileType));
  const sequence = boxes.some(({ type }) => type === 'moov')
    ? await readTables(source, boxes, {
        isKept: ({ handler }) => handler === 'pict' || handler === 'auxv',
        check: checkSequence,
      })
    : undefined;
  const kept = mergeRanges([
    ...items.filter(({ type }) => pictures.has(type)).flatMap(({ ranges }) => ranges),
    ...(sequence?.ranges ?? []),
  ]);
  cleanMeta(meta, own, items, { at: metaBox.at, kept });
  checkPlaces(kept, boxes, metaBox);
  const cleaned = new Map<Box, Buffer>([
    ...(sequence?.pieces ?? []),
    [metaBox, meta],
    [fileType, cleanBrands(head)],
  ]);
  return {
    kind: fileKinds.avif,
    ...size,
    ...(sequence ? { isAnimated: true } : {}),
    pieces: await keepBoxes(source, boxes, cleaned, kept),
  };
}

function readBrands(head: Buffer): string[] {
  const end = Math.min(head.length, head.readUInt32BE(0), 512);
  const places = Array.from({ length: Math.max(0, Math.floor((end - 8) / 4)) }, (_, index) => 8 + index * 4);
  return places.filter((at) => at !== 12).map((at) => head.toString('latin1', at, at + 4));
}

/** `avif` first, since some programs look no further, or `avis` for what moves. */
function cleanBrands(box: Buffer): Buffer {
  if (box.toString('latin1', 8, 12) !== 'avis') box.write('avif', 8, 'latin1');
  return box;
}

function checkItems(items: readonly Item[]): void {
  if (items.some(({ type }) => type === 'av01')) return;
  if (items.some(({ type }) => type === 'hvc1')) throw new FileFault(heicAdvice);
  throw new FileFault(
    'là ảnh kiểu HEIF mà trình duyệt không mở được. Hãy xuất thành JPEG hoặc PNG rồi tải lên.',
  );
}

function checkSequence(_moov: Buffer, kept: readonly { codec: string }[]): void {
  if (kept.length === 0 || kept.some(({ codec }) => codec !== 'av01')) throw new FileFault(heicAdvice);
}

/** Pixels as shown: the size of the picture that is shown first, turned by its property `irot`. */
function readSize(meta: Buffer, own: Box): { width: number; height: number } {
  const primary = readPrimary(meta, own);
  const list = findPath(meta, own, 'iprp', 'ipco');
  const links = findPath(meta, own, 'iprp', 'ipma');
  if (primary === undefined || !list || !links) throw makeCutFault('ảnh', 'thiếu phần iprp');
  const all = readBoxes(meta, list.from, list.to);
  const linked = readLinks(meta, links, primary).map((index) => all[index - 1]);
  const extent = linked.find((box) => box?.type === 'ispe');
  const turn = linked.find((box) => box?.type === 'irot');
  if (!extent) throw makeCutFault('ảnh', 'thiếu phần ispe');
  const [width, height] = [meta.readUInt32BE(extent.from + 4), meta.readUInt32BE(extent.from + 8)];
  return turn && (meta[turn.from] ?? 0) & 1 ? { width: height, height: width } : { width, height };
}

/** Numbers, from 1, of the properties of an item. */
function readLinks(meta: Buffer, { from }: Box, wanted: number): number[] {
  const [isLongId, isLongLink] = [meta[from] !== 0, ((meta[from + 3] ?? 0) & 1) === 1];
  let at = from + 8;
  for (let count = meta.readUInt32BE(from + 4); count > 0; count -= 1) {
    const id = isLongId ? meta.readUInt32BE(at) : meta.readUInt16BE(at);
    at += isLongId ? 4 : 2;
    const links = meta.readUInt8(at);
    at += 1;
    const width = isLongLink ? 2 : 1;
    if (id === wanted)
      return Array.from({ length: links }, (_, index) =>
        isLongLink ? meta.readUInt16BE(at + index * 2) & 0x7fff : meta.readUInt8(at + index) & 0x7f,
      );
    at += links * width;
  }
  return [];
}

/** Empties what tells about the picture, in place: such an item keeps its number and becomes one of no known kind. */
function cleanMeta(
  meta: Buffer,
  own: Box,
  items: readonly Item[],
  { at, kept }: { at: number; kept: readonly Range[] },
): void {
  for (const item of items) cleanItem(meta, item);
  for (const box of readBoxes(meta, own.from, own.to)) {
    if (!metaBoxes.has(box.type)) voidBox(meta, box);
    if (box.type === 'hdlr') {
      meta.fill(0, box.from + 12, box.to);
    }
    if (box.type === 'idat') clearBetween(meta, box, at, kept);
  }
  const list = findPath(meta, own, 'iprp', 'ipco');
  if (!list) return;
  for (const property of readBoxes(meta, list.from, list.to))
    if (!properties.has(property.type)) voidBox(meta, property);
}

function cleanItem(meta: Buffer, { type, box }: Item): void {
  const place = box.from + (meta[box.from] === 3 ? 10 : 8);
  if (!pictures.has(type)) meta.write('none', place, 'latin1');
  const name = meta.toString('latin1', place + 4, box.to);
  if (!pictures.has(type) || !plainNames.test(name)) meta.fill(0, place + 4, box.to);
}

function clearBetween(meta: Buffer, { from, to }: Box, at: number, kept: readonly Range[]): void {
  let place = from;
  for (const range of kept) {
    const [start, end] = [range.from - at, range.to - at];
    if (end <= from || start >= to) continue;
    if (start > place) meta.fill(0, place, start);
    place = Math.max(place, Math.min(end, to));
  }
  meta.fill(0, place, to);
}

function checkPlaces(kept: readonly Range[], boxes: readonly Box[], meta: Box): void {
  const data = [...boxes.filter(({ type }) => type === 'mdat'), meta].map(({ from, to }) => ({ from, to }));
  if (!areWithin(kept, mergeRanges(data)))
    throw makeCutFault('ảnh', 'các phần của ảnh không nằm đủ trong tệp');
}
