import { readFile } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { pictureFormats, type PictureExtension } from '#contract/media-formats.ts';
import { toStillAvif } from '#contract/moving-avif.ts';
import { FileRefusal } from '../reading/file-refusal.ts';

/**
 * Pixels: phones of today take 200 million. A JPEG is made smaller while it is read, row by row; pictures that have to be
 * held whole may have fewer.
 */
const maxPixels = { byRow: 250_000_000, whole: 100_000_000 };

sharp.cache(false);
sharp.concurrency(1);

/** Lets libvips read one format alone: whatever else a file may be, no other reader looks at it. */
export function allowLoader(loader: string): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: [loader] });
}

/**
 * Opens a picture as what its first bytes say that it is.
 * @throws FileRefusal when it is none, when libvips calls it something else, or when it has too many pixels; its header
 * is read before its pixels
 */
export async function openPicture(
  path: string,
  extension: PictureExtension,
  name: string,
): Promise<{ metadata: Metadata; picture: (options?: SharpOptions) => Sharp }> {
  const { format, loader } = pictureFormats[extension];
  allowLoader(loader);
  const source = extension === 'avif' ? toStillAvif(await readFile(path)) : path;
  const metadata = await readMetadata(source, name);
  const { width = 0, height = 0 } = metadata;
  if (metadata.format !== format) throw new FileRefusal(describeDispute(name));
  const limit = format === 'jpeg' && !metadata.isProgressive ? maxPixels.byRow : maxPixels.whole;
  if (width * height > limit) {
    throw new FileRefusal(
      `Ảnh “${name}” có ${width} × ${height} điểm ảnh, lớn quá mức nhận (${limit / 1_000_000} triệu điểm ảnh). Hãy mở ảnh bằng phần mềm ảnh, thu cạnh dài còn 8.000 điểm ảnh, lưu thành JPEG rồi tải lên.`,
    );
  }
  const picture = (options?: SharpOptions) =>
    sharp(source, { limitInputPixels: limit, failOn: 'error', ...options });
  return { metadata, picture };
}

/** What is said of a file that two ways of looking call by two names. */
export function describeDispute(name: string): string {
  return `Tệp “${name}” không rõ là loại gì: mỗi cách nhận dạng cho một kết quả khác nhau. Hãy mở tệp bằng phần mềm quen dùng, xuất lại rồi tải lên.`;
}

async function readMetadata(source: string | Uint8Array, name: string): Promise<Metadata> {
  try {
    return await sharp(source, { limitInputPixels: false }).metadata();
  } catch {
    throw new FileRefusal(`Ảnh “${name}” bị hỏng, không mở được. Hãy xuất lại ảnh rồi tải lên.`);
  }
}
